package dev.greenroom.reading;

import dev.greenroom.catalog.QuestionType;
import java.util.regex.Pattern;

/** What the wording of a question tells of its type. */
final class Wording {

    private static final Pattern OPENING = Pattern.compile(
            "\\b(?:tell (?:me|us) (?:a (?:bit|little) )?about yourself|introduce yourself|walk (?:me|us) through your"
                    + " (?:cv|résumé|resume|career|background)|why (?:do|did|would) you (?:want|like|apply|choose)|why"
                    + " (?:this|our) (?:job|role|company|team)|why (?:are|did) you leav|why should we (?:hire|choose|take)"
                    + " you|(?:strengths?|weakness(?:es)?)\\b|where do you see yourself|(?:salary|pay)"
                    + " (?:expectations?|are you)|what (?:salary|pay)|notice period)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern HYPOTHETICAL = Pattern.compile(
            "\\b(?:what|how) (?:would|will|might) you\\b|\\bwhat do you do"
                    + " (?:if|when)\\b|^(?:imagine|suppose|say)\\b|\\bwould you (?:do|say|handle|react|tell)\\b",
            Pattern.CASE_INSENSITIVE);

    private Wording() {}

    /** Situational or behavioural. */
    static QuestionType typeOf(String question) {
        return HYPOTHETICAL.matcher(question.strip()).find() ? QuestionType.SITUATIONAL : QuestionType.BEHAVIORAL;
    }

    /** Whether it opens an interview: such an answer is never a story. */
    static boolean opens(String question) {
        return OPENING.matcher(question).find();
    }
}
