package dev.greenroom.scoring.fit;

import dev.greenroom.language.Embedding;
import dev.greenroom.language.LanguageModels;
import dev.greenroom.language.Span;
import dev.greenroom.scoring.star.Chain;
import dev.greenroom.scoring.star.Labeller;
import dev.greenroom.scoring.star.Reader;
import dev.greenroom.scoring.star.Topic;
import dev.greenroom.scoring.star.Unit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** Fits the labeller: the gate by logistic regression, the chain by maximum likelihood. */
final class LabelFit {

    static final String PARTS = "STAR";
    private static final double GATE_PENALTY = 5;
    private static final double CHAIN_PENALTY = 9;
    private static final double EXTRA_WEIGHT = 0.8;
    private static final double SUBSTANCE_PENALTY = 3;
    private static final double ENDLESS_WEIGHT = 0.5;

    private final LanguageModels models;
    private final Reader reader;
    private final List<Unit> extraNone = new ArrayList<>();
    private final List<Unit> extraTask = new ArrayList<>();

    LabelFit(LanguageModels models, List<String> extra) {
        this.models = models;
        this.reader = new Reader(models);
        for (String line : extra) {
            (line.startsWith("T") ? extraTask : extraNone)
                    .add(reader.read("", line.substring(2)).getFirst());
        }
    }

    /**
     * A graded answer in units.
     *
     * @param strewn some units with their words in any order: what a gate must set aside
     */
    record Read(GradedAnswer answer, List<Unit> units, List<Unit> strewn, Embedding question, List<String> labels) {}

    Read read(GradedAnswer answer) {
        List<Unit> units = reader.read(answer.question(), answer.answer());
        List<String> labels = answer.ratings().stream()
                .map(answer::letters)
                .map(letters -> labels(units, letters))
                .toList();
        return new Read(
                answer,
                units,
                strewn(answer, units),
                Topic.of(answer.question(), models.embedder()).question(),
                labels);
    }

    /** Each unit takes the letter that most of its characters have. */
    private static String labels(List<Unit> units, char[] letters) {
        StringBuilder labels = new StringBuilder();
        for (Unit unit : units) {
            Span span = unit.span();
            int[] counts = new int[128];
            for (int i = span.start(); i < span.end(); i++) {
                counts[letters[i]]++;
            }
            counts[' '] = 0;
            char best = 'N';
            for (char letter : "STARN".toCharArray()) {
                best = counts[letter] > counts[best] ? letter : best;
            }
            labels.append(best);
        }
        return labels.toString();
    }

    /** What was fitted of the labels, and of how much a sentence says. */
    record Fitted(double[] gate, Chain chain, double[] substance) {

        Labeller labeller() {
            return new Labeller(gate, chain, substance);
        }
    }

    Fitted fit(List<Read> train) {
        return new Fitted(fitGate(train), fitChain(train), fitSubstance(train));
    }

    /** A sentence says as much as the answers are worth that have such sentences; stories for another question aside. */
    private static double[] fitSubstance(List<Read> train) {
        List<Row> rows = new ArrayList<>();
        for (Read read : train) {
            if (TopicFit.isForAnotherQuestion(read.answer)) {
                continue;
            }
            for (Unit unit : read.units) {
                double[] x = Labeller.gateFeatures(unit, read.question, read.answer.situational());
                rows.add(new Row(x, read.answer.overall() / 100, weight(unit) / Math.sqrt(read.units.size())));
            }
        }
        return Linear.ridge(rows, SUBSTANCE_PENALTY);
    }

    record Row(double[] x, double y, double weight) {}

    double[] fitGate(List<Read> train) {
        List<Row> rows = new ArrayList<>();
        Random random = new Random(7);
        for (Read read : train) {
            for (int k = 0; k < read.units.size(); k++) {
                Unit unit = read.units.get(k);
                double[] x = Labeller.gateFeatures(unit, read.question, read.answer.situational());
                for (String labels : read.labels) {
                    rows.add(new Row(x, labels.charAt(k) == 'N' ? 1 : 0, 0.5 * weight(unit)));
                }
            }
            for (Unit unit : read.strewn) {
                rows.add(new Row(Labeller.gateFeatures(unit, read.question, read.answer.situational()), 1, 0.5));
            }
        }
        for (Unit unit : extraNone) {
            Read by = train.get(random.nextInt(train.size()));
            rows.add(new Row(Labeller.gateFeatures(unit, by.question, by.answer.situational()), 1, 0.7));
        }
        for (Unit unit : extraTask) {
            Read by = train.get(random.nextInt(train.size()));
            rows.add(new Row(Labeller.gateFeatures(unit, by.question, by.answer.situational()), 0, 0.5));
        }
        return logistic(rows, GATE_PENALTY);
    }

    private List<Unit> strewn(GradedAnswer answer, List<Unit> units) {
        Random random = new Random(answer.id().hashCode());
        return units.stream()
                .filter(unit -> unit.words() > 6 && random.nextInt(8) == 0)
                .map(unit -> strewn(unit, random))
                .toList();
    }

    private Unit strewn(Unit unit, Random random) {
        List<String> words = new ArrayList<>(Arrays.asList(unit.text().split("\\s+")));
        Collections.shuffle(words, random);
        return reader.read("", String.join(" ", words).replaceAll("[.?!]", "")).getFirst();
    }

    private static double weight(Unit unit) {
        return Math.sqrt(Math.min(unit.words(), 40) / 14.0);
    }

    static double[] logistic(List<Row> rows, double penalty) {
        int width = rows.getFirst().x().length;
        return Minimizer.minimize(
                (at, gradient) -> {
                    double loss = 0;
                    for (int i = 0; i < width - 1; i++) {
                        loss += penalty * at[i] * at[i] / 2;
                        gradient[i] += penalty * at[i];
                    }
                    for (Row row : rows) {
                        double z = 0;
                        for (int i = 0; i < width; i++) {
                            z += at[i] * row.x()[i];
                        }
                        double p = 1 / (1 + Math.exp(-z));
                        loss -= row.weight()
                                * (row.y() * Math.log(p + 1e-12) + (1 - row.y()) * Math.log(1 - p + 1e-12));
                        for (int i = 0; i < width; i++) {
                            gradient[i] += row.weight() * (p - row.y()) * row.x()[i];
                        }
                    }
                    return loss;
                },
                width,
                150);
    }

    Chain fitChain(List<Read> train) {
        List<ChainFit.Story> stories = new ArrayList<>();
        Random random = new Random(11);
        for (Read read : train) {
            if (read.labels.stream().distinct().count() == 1) {
                addStory(read, read.labels.getFirst(), null, stories, 1);
                addWithoutResult(read, read.labels.getFirst(), stories, ENDLESS_WEIGHT);
            } else {
                read.labels.forEach(labels -> addStory(read, labels, null, stories, 0.5));
                read.labels.forEach(labels -> addWithoutResult(read, labels, stories, ENDLESS_WEIGHT / 2));
            }
        }
        for (Unit task : extraTask) {
            Read by = train.get(random.nextInt(train.size()));
            addStory(by, by.labels.getFirst(), task, stories, EXTRA_WEIGHT);
        }
        return ChainFit.fit(stories, CHAIN_PENALTY, 120);
    }

    /** The same story without its end, so that the last sentence is not taken for a result because it is the last. */
    private static void addWithoutResult(Read read, String labels, List<ChainFit.Story> stories, double weight) {
        if (labels.indexOf('R') >= 0) {
            addStory(read, labels.replace('R', 'N'), null, stories, weight);
        }
    }

    private static void addStory(
            Read read, String labels, @Nullable Unit task, List<ChainFit.Story> stories, double weight) {
        List<Unit> units = new ArrayList<>();
        List<Integer> parts = new ArrayList<>();
        boolean placed = task == null;
        for (int k = 0; k < read.units.size(); k++) {
            char letter = labels.charAt(k);
            if (letter == 'N' || read.units.get(k).filler()) {
                continue;
            }
            if (!placed && letter != 'S') {
                units.add(task);
                parts.add(1);
                placed = true;
            }
            units.add(read.units.get(k));
            parts.add(PARTS.indexOf(letter));
        }
        if (units.isEmpty()) {
            return;
        }
        double[][] features = Labeller.chainFeatures(units, read.question, read.answer.situational());
        stories.add(new ChainFit.Story(
                features, parts.stream().mapToInt(Integer::intValue).toArray(), weight));
    }
}
