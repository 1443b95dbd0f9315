package dev.greenroom.scoring.star;

import dev.greenroom.scoring.Component;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Asks what an interviewer would ask next: about a gap, in the candidate's own words. */
final class FollowUps {

    private static final int MOST = 3;
    private static final int FEW_WORDS = 8;
    private static final String ADVERB = "(?:then |also |just |first |quickly |finally |even )?";
    private static final Pattern WE_DID = words("we " + ADVERB + "(?:" + Tense.PAST + ")");
    private static final Pattern I_CHOSE =
            words("I " + ADVERB + "(?:decided|chose|agreed|picked|proposed|suggested|switched|moved|changed|replaced)");
    private static final Pattern I_DID = words("I " + ADVERB + "(?:" + Tense.PAST + ")");
    private static final Pattern CHANGE =
            words("(?:(?:it|they|we|the [a-z]+|our [a-z]+|my [a-z]+|everything|things|that|this)(?: [a-z]+)?"
                    + " )?(?:improved|increased|reduced|grew|fell|dropped|rose|saved|got better|went"
                    + " well|worked|helped|sped up|was (?:better|faster|fine|happy|a success)|were"
                    + " (?:happy|pleased|better|satisfied))");
    private static final Pattern THEY_SAID = words("(?:(?:my|the|our|a|one) [a-z]+(?: [a-z]+)?|he|she|they)"
            + " (?:refused|objected|complained|disagreed|insisted|pushed back|wanted)");
    private static final Pattern MOVED =
            words("(?:the |our |my |their )?[a-z-]+(?: [a-z]+){0,3} (?:fell|dropped|rose|grew|went"
                    + " (?:up|down)|increased|decreased|halved|doubled|tripled)");

    private final Set<String> questions = new LinkedHashSet<>();
    private final Story story;

    private FollowUps(Story story) {
        this.story = story;
    }

    /** The gap that costs most comes first: no outcome, then no measure, then whose work it was, then why. */
    static List<String> ask(Story story) {
        FollowUps asked = new FollowUps(story);
        if (story.words(Story.RESULT) < FEW_WORDS) {
            asked.telling(I_DID, "follow-up.outcome");
        }
        asked.about(Component.RESULT, CHANGE, unit -> Figures.count(unit.folded()) == 0, "follow-up.measure");
        asked.about(Component.ACTION, WE_DID, unit -> !Cue.I_DID.in(unit.folded()), "follow-up.own-part");
        asked.about(Component.ACTION, I_CHOSE, unit -> !Cue.BECAUSE.in(unit.folded()), "follow-up.why");
        asked.about(Component.RESULT, MOVED, unit -> Figures.count(unit.folded()) > 0, "follow-up.attribution");
        asked.about(null, THEY_SAID, unit -> true, "follow-up.reaction");
        asked.about(Component.ACTION, I_DID, unit -> Story.specifics(unit) == 0 && unit.words() < 14, "follow-up.how");
        asked.telling(I_DID, "follow-up.again");
        return asked.questions.stream().limit(MOST).toList();
    }

    private void about(@Nullable Component part, Pattern start, Predicate<Unit> gap, String wording) {
        story.units().stream()
                .filter(one -> part == null || one.component() == part)
                .map(Labelled::unit)
                .filter(gap)
                .flatMap(unit -> Clauses.from(unit, start).stream())
                .findFirst()
                .ifPresent(clause -> add(clause, wording));
    }

    /** Asks about the step that is told at greatest length: a minor one is not worth a question. */
    private void telling(Pattern start, String wording) {
        story.units().stream()
                .filter(one -> one.component() == Component.ACTION)
                .flatMap(one -> Clauses.from(one.unit(), start).stream())
                .max(Comparator.comparingInt(String::length))
                .ifPresent(clause -> add(clause, wording));
    }

    /** The same words always get the same wording, other words another one. */
    private void add(String clause, String wording) {
        boolean quoted = questions.stream().anyMatch(question -> question.contains(clause));
        if (!quoted) {
            int variant = Math.floorMod(clause.hashCode(), 3) + 1;
            questions.add(Wording.of(wording + "." + variant).formatted(clause));
        }
    }

    private static Pattern words(String words) {
        return Pattern.compile("(?<![\\w'’])(?:" + words + ")(?![\\w'’])", Pattern.CASE_INSENSITIVE);
    }
}
