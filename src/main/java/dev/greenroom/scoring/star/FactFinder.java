package dev.greenroom.scoring.star;

import dev.greenroom.language.PartOfSpeech;
import dev.greenroom.language.Token;
import dev.greenroom.language.Words;
import dev.greenroom.scoring.Seniority;
import dev.greenroom.scoring.SpeakingPace;
import dev.greenroom.scoring.StarFacts;
import dev.greenroom.scoring.StarFacts.Fact;
import dev.greenroom.scoring.StarFacts.Scope;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Counts what can be counted in an answer. */
final class FactFinder {

    private static final Set<String> UNITS =
            Set.of("%", "percent", "€", "£", "$", "°", "hundred", "thousand", "million", "billion");
    private static final Set<String> FRACTIONS = Set.of("half", "quarter");
    private static final double MOST_SITUATION = 0.4;
    private static final double LEAST_ACTION = 0.35;

    private FactFinder() {}

    static StarFacts find(String answer, List<Labelled> labelled, Story story, @Nullable Seniority seniority) {
        int words = Words.count(answer);
        int i = count(labelled, Cue.I);
        int we = count(labelled, Cue.WE);
        List<Scope> scope = ScopeFinder.find(answer);
        return new StarFacts(
                words,
                (int) Math.round(SpeakingPace.seconds(words)),
                i,
                we,
                ownership(i, we),
                figures(labelled.stream().map(Labelled::unit).toList()),
                people(labelled),
                scope,
                warnings(story, scope, seniority));
    }

    private static int count(List<Labelled> labelled, Cue cue) {
        return labelled.stream().mapToInt(one -> one.unit().count(cue)).sum();
    }

    private static String ownership(int i, int we) {
        if (i + we == 0) {
            return "NONE";
        }
        double own = i / (double) (i + we);
        return own > 0.7 ? "I" : own < 0.3 ? "WE" : "MIXED";
    }

    /** Each with its unit and what it counts: "11,000 messages", "nine days". */
    static List<Fact> figures(List<Unit> units) {
        List<Fact> figures = new ArrayList<>();
        for (Unit unit : units) {
            for (Fact figure : Figures.find(unit.text())) {
                Fact measured = measured(unit, figure);
                boolean partOfLast = !figures.isEmpty()
                        && measured.start() < figures.getLast().end();
                if (!partOfLast && !FRACTIONS.contains(measured.text())) {
                    figures.add(measured);
                }
            }
        }
        return figures;
    }

    private static Fact measured(Unit unit, Fact figure) {
        int end = figure.end();
        int described = figure.end();
        for (Token token : unit.tokens()) {
            boolean next = token.span().start() >= figure.end() && token.span().start() <= described + 1;
            if (next && token.partOfSpeech() == PartOfSpeech.NOUN) {
                end = token.span().end();
                described = end;
            } else if (next
                    && (token.partOfSpeech() == PartOfSpeech.ADJ || token.text().equals("-"))) {
                described = token.span().end();
            } else if (next && UNITS.contains(token.text())) {
                end = token.span().end();
                described = end;
            }
        }
        int offset = offset(unit);
        String text = unit.text().substring(figure.start(), end);
        int lead = text.length() - text.stripLeading().length();
        return new Fact(
                text.strip(),
                offset + figure.start() + lead,
                offset + figure.start() + lead + text.strip().length());
    }

    private static int offset(Unit unit) {
        return unit.span().end() - unit.text().length();
    }

    private static List<Fact> people(List<Labelled> labelled) {
        List<Unit> units = labelled.stream().map(Labelled::unit).toList();
        return Names.in(units).stream()
                .map(name -> fact(units.get(name.unit()), name.from(), name.to()))
                .toList();
    }

    private static Fact fact(Unit unit, int from, int to) {
        int offset = offset(unit);
        int start = unit.tokens().get(from).span().start();
        int end = unit.tokens().get(to - 1).span().end();
        return new Fact(unit.text().substring(start, end), offset + start, offset + end);
    }

    private static List<String> warnings(Story story, List<Scope> scope, @Nullable Seniority seniority) {
        List<String> warnings = new ArrayList<>();
        if (seniority != null && !ScopeFinder.isEnoughFor(seniority, scope)) {
            warnings.add(Wording.of("warning.scope." + seniority.name().toLowerCase(Locale.ROOT)));
        }
        if (story.situational() || story.words() == 0) {
            return warnings;
        }
        if (story.share(Story.SITUATION) > MOST_SITUATION) {
            warnings.add(Wording.of("warning.situation"));
        }
        if (story.share(Story.ACTION) < LEAST_ACTION) {
            warnings.add(Wording.of("warning.action"));
        }
        if (story.words(Story.RESULT) < 3) {
            warnings.add(Wording.of("warning.result"));
        }
        return warnings;
    }
}
