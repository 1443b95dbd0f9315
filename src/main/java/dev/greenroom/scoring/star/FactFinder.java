package dev.greenroom.scoring.star;

import dev.greenroom.language.PartOfSpeech;
import dev.greenroom.language.Token;
import dev.greenroom.scoring.Seniority;
import dev.greenroom.scoring.SpeakingPace;
import dev.greenroom.scoring.StarFacts;
import dev.greenroom.scoring.StarFacts.Fact;
import dev.greenroom.scoring.StarFacts.Scope;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Counts what can be counted in an answer. */
final class FactFinder {

    private static final double MOST_SITUATION = 0.4;
    private static final double LEAST_ACTION = 0.35;

    private FactFinder() {}

    static StarFacts find(String answer, List<Labelled> labelled, Story story, @Nullable Seniority seniority) {
        int words = labelled.stream().mapToInt(one -> one.unit().words()).sum();
        int i = count(labelled, Cue.I);
        int we = count(labelled, Cue.WE);
        List<Scope> scope = ScopeFinder.find(answer);
        return new StarFacts(
                words,
                (int) Math.round(SpeakingPace.seconds(words)),
                i,
                we,
                ownership(i, we),
                Figures.find(answer),
                people(labelled),
                scope,
                warnings(story, scope, seniority));
    }

    private static int count(List<Labelled> labelled, Cue cue) {
        return labelled.stream().mapToInt(one -> cue.count(one.unit().folded())).sum();
    }

    private static String ownership(int i, int we) {
        if (i + we == 0) {
            return "NONE";
        }
        double own = i / (double) (i + we);
        return own > 0.7 ? "I" : own < 0.3 ? "WE" : "MIXED";
    }

    /** Names inside sentences; a name at the start of one cannot be told from any other word. */
    private static List<Fact> people(List<Labelled> labelled) {
        List<Fact> people = new ArrayList<>();
        for (Labelled one : labelled) {
            List<Token> tokens = one.unit().tokens();
            int from = one.unit().span().end() - one.unit().text().length();
            for (int i = 1; i < tokens.size(); i++) {
                Token token = tokens.get(i);
                boolean capital = Character.isUpperCase(token.text().charAt(0));
                if (token.partOfSpeech() == PartOfSpeech.PROPN
                        && capital
                        && token.text().length() > 2) {
                    people.add(new Fact(
                            token.text(),
                            from + token.span().start(),
                            from + token.span().end()));
                }
            }
        }
        return people;
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
