package dev.greenroom.scoring.star;

import dev.greenroom.language.Embedding;
import dev.greenroom.scoring.Component;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Says of every unit which part of the story it is. First a gate, which sees the unit and the question alone, sets aside
 * what tells nothing; then a chain reads the rest in order. So a unit that is set aside can never change how the others
 * are read.
 */
public final class Labeller {
    private static final double GRAMMAR = 1.5;
    private static final double NEIGHBOURS = 0.7;
    private static final double MEANING = 3.5;

    private static final double[] NO_PARTS = new double[Chain.PARTS];
    private static final Component[] PARTS = {Component.SITUATION, Component.TASK, Component.ACTION, Component.RESULT};

    private final double[] gate;
    private final Chain chain;
    private final double[] substance;

    public Labeller(double[] gate, Chain chain, double[] substance) {
        this.gate = gate;
        this.chain = chain;
        this.substance = substance;
    }

    public List<Labelled> label(List<Unit> units, Embedding question, boolean situational) {
        List<double[]> alone = units.stream()
                .map(unit -> gateFeatures(unit, question, situational))
                .toList();
        double[] none = IntStream.range(0, units.size())
                .mapToDouble(i -> units.get(i).filler() ? 1 : probability(gate, alone.get(i)))
                .toArray();
        List<Unit> telling = new ArrayList<>();
        for (int i = 0; i < none.length; i++) {
            if (none[i] < 0.5) {
                telling.add(units.get(i));
            }
        }
        double[][] marginals = chain.marginals(chainFeatures(telling, question, situational));
        List<Labelled> labelled = new ArrayList<>();
        int at = 0;
        for (int i = 0; i < none.length; i++) {
            if (none[i] < 0.5) {
                double says = TopicSpace.product(substance, alone.get(i));
                labelled.add(part(units.get(i), 1 - none[i], marginals[at++], says));
            } else {
                labelled.add(new Labelled(units.get(i), Component.NONE, none[i], NO_PARTS, 0));
            }
        }
        return labelled;
    }

    private static Labelled part(Unit unit, double tells, double[] marginals, double says) {
        int best = 0;
        for (int part = 1; part < marginals.length; part++) {
            best = marginals[part] > marginals[best] ? part : best;
        }
        return new Labelled(unit, PARTS[best], tells * marginals[best], marginals, says);
    }

    public static double probability(double[] weights, double[] features) {
        return 1 / (1 + Math.exp(-TopicSpace.product(weights, features)));
    }

    public static double[] gateFeatures(Unit unit, Embedding question, boolean situational) {
        double[] own = {3 * unit.embedding().similarity(question), situational ? 1 : 0, 1};
        return concat(scaled(unit.embedding().values(), 2.5), scaled(unit.grammar(), GRAMMAR), own);
    }

    public static double[][] chainFeatures(List<Unit> units, Embedding question, boolean situational) {
        int n = units.size();
        double[] nothing = new double[Grammar.NAMES.size()];
        double[][] features = new double[n][];
        for (int k = 0; k < n; k++) {
            Unit unit = units.get(k);
            double place = (k + 0.5) / n;
            double[] own = {
                2 * place,
                2 * place * place,
                k == 0 ? 1 : 0,
                k == n - 1 ? 1 : 0,
                Math.min(n, 40) / 20.0,
                3 * unit.embedding().similarity(question),
                situational ? 1 : 0,
                1
            };
            features[k] = concat(
                    scaled(unit.embedding().values(), MEANING),
                    scaled(unit.grammar(), GRAMMAR),
                    scaled(k == 0 ? nothing : units.get(k - 1).grammar(), NEIGHBOURS),
                    scaled(k == n - 1 ? nothing : units.get(k + 1).grammar(), NEIGHBOURS),
                    own);
        }
        return features;
    }

    private static double[] scaled(double[] values, double factor) {
        double[] scaled = new double[values.length];
        for (int i = 0; i < values.length; i++) {
            scaled[i] = values[i] * factor;
        }
        return scaled;
    }

    private static double[] scaled(float[] values, double factor) {
        double[] scaled = new double[values.length];
        for (int i = 0; i < values.length; i++) {
            scaled[i] = values[i] * factor;
        }
        return scaled;
    }

    private static double[] concat(double[]... parts) {
        double[] whole =
                new double[Arrays.stream(parts).mapToInt(part -> part.length).sum()];
        int at = 0;
        for (double[] part : parts) {
            System.arraycopy(part, 0, whole, at, part.length);
            at += part.length;
        }
        return whole;
    }
}
