package dev.greenroom.scoring.star;

import java.util.regex.Pattern;

/** Questions that open an interview and want no story: oneself, the reasons for the job, strengths, pay. */
public final class OpeningQuestion {

    private static final Pattern INTRODUCTION = Pattern.compile(
            "^(?:so |please |can you |could you |would you |to start,? |first,? )*+(?:tell (?:me|us) (?:a (?:little"
                    + " )?bit |something |a little )?about yourself|introduce yourself|(?:walk|talk|take) (?:me|us)"
                    + " through your (?:cv|r[eé]sum[eé]|background|career|experience)|who are you|(?:describe|tell"
                    + " (?:me|us) about) your (?:background|career so far|career))\\b",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern OTHER = Pattern.compile(
            "\\bwhy (?:do you want|are you interested|did you apply|this (?:job|role|company)|us\\b|should we hire|do"
                    + " you want to leave|are you leaving|did you leave)|\\bwhat (?:are|would you say are|is|do you"
                    + " consider)\\b.{0,20}\\byour (?:main |biggest |greatest |key |own"
                    + " )*(?:strengths?|weakness(?:es)?)\\b|\\b(?:salary|pay) (?:expectations?|are you"
                    + " (?:looking|hoping))|\\bwhat (?:salary|pay)\\b.{0,30}\\b(?:expect|looking|want|hope)|\\bwhere do"
                    + " you see yourself\\b|\\bwhat do you know about (?:us|our|this company)\\b|\\bwhat motivates"
                    + " you\\b|\\bwhen (?:can|could) you start\\b",
            Pattern.CASE_INSENSITIVE);

    private OpeningQuestion() {}

    public static boolean is(String question) {
        return isIntroduction(question) || OTHER.matcher(question).find();
    }

    /** Whether it asks who the candidate is, which takes present, past and future. */
    public static boolean isIntroduction(String question) {
        return INTRODUCTION.matcher(question.strip()).find();
    }
}
