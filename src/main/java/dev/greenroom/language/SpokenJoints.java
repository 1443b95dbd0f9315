package dev.greenroom.language;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts an overlong run of speech where a speaker starts a new step: "and then …", "so I …", "but we …". */
final class SpokenJoints {

    private static final int LONG_SENTENCE_WORDS = 45;
    private static final int FEWEST_WORDS = 12;
    private static final int MOST_WORDS = 60;

    private static final Pattern WORD = Pattern.compile("\\S+");
    private static final Pattern JOINT = Pattern.compile(
            "(?:(?:and|so|but|then|because|cause|cos|anyway|now)\\s+){0,2}"
                    + "(?:and then|so then|anyway|after that|in the end|eventually"
                    + "|(?:and|so|but|then)\\s+(?:i|we|he|she|they|it|there|that|this|what|the|my|our)(?:['’]\\w+)?)\\s.*",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final int JOINT_LENGTH = 40;

    private SpokenJoints() {}

    static List<Span> cut(String text, Span sentence) {
        List<Span> words = words(text, sentence);
        if (words.size() <= LONG_SENTENCE_WORDS) {
            return List.of(sentence);
        }
        List<Span> units = new ArrayList<>();
        int first = 0;
        for (int i = 1; i < words.size(); i++) {
            boolean enoughBefore = i - first >= FEWEST_WORDS;
            boolean enoughAfter = words.size() - i >= FEWEST_WORDS / 2;
            if (enoughBefore && enoughAfter && (isJoint(text, words.get(i).start()) || i - first >= MOST_WORDS)) {
                units.add(new Span(words.get(first).start(), words.get(i - 1).end()));
                first = i;
            }
        }
        units.add(new Span(words.get(first).start(), sentence.end()));
        return units;
    }

    private static boolean isJoint(String text, int at) {
        return JOINT.matcher(text)
                .region(at, Math.min(text.length(), at + JOINT_LENGTH))
                .matches();
    }

    private static List<Span> words(String text, Span sentence) {
        List<Span> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(text).region(sentence.start(), sentence.end());
        while (matcher.find()) {
            words.add(new Span(matcher.start(), matcher.end()));
        }
        return words;
    }
}
