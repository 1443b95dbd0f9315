package dev.greenroom.scoring.keypoint;

import dev.greenroom.language.Words;
import dev.greenroom.scoring.ReceiptLine;
import dev.greenroom.scoring.SpeakingPace;
import dev.greenroom.scoring.TechnicalFacts.Introduction;
import dev.greenroom.scoring.star.OpeningQuestion;
import dev.greenroom.scoring.star.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What an answer that opens an interview loses by its form. An introduction tells present, past and future in 60 to 90
 * seconds; any other opening answer fits between 20 seconds and two minutes. Set by hand: no graded answers exist.
 */
final class OpeningRules {

    private static final double MOST_FOR_LENGTH = 15;
    private static final double FOR_A_TIME = 5;
    private static final double POINTS_PER_SECOND = 0.5;
    private static final Pattern PRESENT = words(
            "i am|i['’]m|i work|i lead|i run|i look after|i teach|i build|i currently|currently|at the moment|right"
                    + " now|these days|today|my (?:job|role) is");
    private static final Pattern PAST = words(
            "i was|i worked|i started|i joined|i trained|i studied|i led|i spent|i moved|i did|i had|i ran|i built|i"
                    + " became|before that|previously|after (?:school|university|college)|years ago|my first|grew up");
    private static final Pattern FUTURE =
            words("i want|i['’]d like|i would like|i['’]m looking|i am looking|i hope|looking forward|next step|i['’]d"
                    + " love|i would love|which is why|that['’]s why|in the future|i['’]m ready|what draws me|appeals to"
                    + " me|want to|i plan");

    private OpeningRules() {}

    static Introduction introduction(String answer) {
        return new Introduction(
                PRESENT.matcher(answer).find(),
                PAST.matcher(answer).find(),
                FUTURE.matcher(answer).find());
    }

    static List<ReceiptLine> lines(String question, String answer) {
        boolean introduction = OpeningQuestion.isIntroduction(question);
        List<ReceiptLine> lines = new ArrayList<>();
        double seconds = SpeakingPace.seconds(Words.count(answer));
        double tooLong = seconds - (introduction ? 90 : 120);
        double tooShort = (introduction ? 60 : 20) - seconds;
        take("opening.long", Math.min(MOST_FOR_LENGTH, POINTS_PER_SECOND * tooLong), lines);
        take("opening.short", Math.min(MOST_FOR_LENGTH, POINTS_PER_SECOND * tooShort), lines);
        if (introduction) {
            Introduction told = introduction(answer);
            take("opening.present", told.present() ? 0 : FOR_A_TIME, lines);
            take("opening.past", told.past() ? 0 : FOR_A_TIME, lines);
            take("opening.future", told.future() ? 0 : FOR_A_TIME, lines);
        }
        return lines;
    }

    private static void take(String rule, double points, List<ReceiptLine> lines) {
        double halves = Math.round(points * 2) / 2.0;
        if (halves > 0) {
            lines.add(new ReceiptLine(rule, -halves, List.of(), Wording.of(rule)));
        }
    }

    private static Pattern words(String words) {
        return Pattern.compile("\\b(?:" + words + ")\\b", Pattern.CASE_INSENSITIVE);
    }
}
