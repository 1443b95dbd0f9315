package dev.greenroom.language;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Cuts an overlong run of speech where a speaker starts a new step: "and then …", "so I …", "but we …". */
final class SpokenJoints {

    private static final int LONG_SENTENCE_WORDS = 45;
    private static final int FEWEST_WORDS = 12;
    private static final int MOST_WORDS = 60;

    /** Words that belong to what comes next: "since then" is one. */
    private static final Set<String> NEVER_LAST = Set.of(
            "since", "by", "until", "till", "before", "and", "but", "so", "because", "cause", "cos", "said", "i", "the",
            "a", "an", "my", "to", "of", "in", "on", "at", "for", "with", "that", "if", "when", "what", "even");

    private static final Set<String> BEFORE_RELATIVES = Set.of(
            "thing",
            "things",
            "way",
            "time",
            "one",
            "stuff",
            "all",
            "everything",
            "reason",
            "day",
            "bit",
            "person",
            "think",
            "thought",
            "know",
            "knew",
            "told",
            "asked",
            "where",
            "which",
            "who",
            "whether",
            "why",
            "how",
            "as",
            "than",
            "now",
            "then",
            "or",
            "like",
            "work",
            "is",
            "was",
            "did",
            "do");
    private static final Pattern NEW_CLAUSE = Pattern.compile(
            "(?:i|we)\\s+(?:asked|told|rang|called|took|got|made|went|sat|put|wrote|found|looked|had|waived|booked|drew|moved|gave|said"
                    + "|was|were|sent|started|decided|showed|spoke|checked|thought|knew|set|built|used|stopped|changed|bought)",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern WORD = Pattern.compile("\\S+");
    private static final Pattern JOINT = Pattern.compile(
            "(?:(?:and|so|but|then|because|cause|cos|anyway|now)\\s+){0,2}(?:and then|so then|(?:anyway|after that|in"
                    + " the end|eventually)(?=\\s+(?:i|we|he|she|they|it|the|my|our)\\b)"
                    + "|(?:and|so|but|then)\\s+(?:i|we|he|she|they|it|there|that|this|what|the|my|our)(?:['’]\\w+)?)\\s.*",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final int JOINT_WORDS = 8;

    private SpokenJoints() {}

    static List<Span> cut(String text, Span sentence) {
        List<Span> words = words(text, sentence);
        if (words.size() > LONG_SENTENCE_WORDS) {
            words = withoutFillers(text, sentence, words);
        }
        if (words.size() <= LONG_SENTENCE_WORDS) {
            return List.of(sentence);
        }
        List<Span> units = new ArrayList<>();
        int start = sentence.start();
        int first = 0;
        for (int i = 1; i < words.size(); i++) {
            boolean enoughBefore = i - first >= FEWEST_WORDS;
            boolean enoughAfter = words.size() - i >= FEWEST_WORDS / 2;
            boolean tied = NEVER_LAST.contains(words.get(i - 1).in(text).toLowerCase(Locale.ROOT));
            boolean joint = !tied && (isJoint(text, words, i) || startsAnew(text, words, i));
            if (enoughBefore && enoughAfter && (joint || i - first >= MOST_WORDS)) {
                units.add(new Span(
                        start,
                        endBefore(text, words.get(i - 1).end(), words.get(i).start())));
                start = words.get(i).start();
                first = i;
            }
        }
        units.add(new Span(start, sentence.end()));
        return units;
    }

    /** Fillers neither make a sentence long nor move a joint. */
    private static List<Span> withoutFillers(String text, Span sentence, List<Span> words) {
        BitSet filled = new BitSet();
        Fillers.in(sentence.in(text)).forEach(filler -> filled.set(filler.start(), filler.end()));
        return words.stream()
                .filter(word -> !filled.get(word.start() - sentence.start()))
                .toList();
    }

    /** The fillers behind the last word belong to its unit. */
    private static int endBefore(String text, int last, int next) {
        int end = next;
        while (end > last && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        return end;
    }

    /** "… was full | I took her": a new clause without a joint, but not "the box I opened" or "the first thing I did". */
    private static boolean startsAnew(String text, List<Span> words, int i) {
        String before = words.get(i - 1).in(text);
        return i + 2 < words.size()
                && !BEFORE_RELATIVES.contains(before.toLowerCase(Locale.ROOT))
                && !before.contains(",")
                && NEW_CLAUSE
                        .matcher(words.get(i).in(text) + " " + words.get(i + 1).in(text))
                        .matches();
    }

    private static boolean isJoint(String text, List<Span> words, int i) {
        String next = words.subList(i, Math.min(words.size(), i + JOINT_WORDS)).stream()
                .map(word -> word.in(text))
                .collect(Collectors.joining(" "));
        return JOINT.matcher(next).matches();
    }

    private static List<Span> words(String text, Span sentence) {
        return Span.all(WORD.matcher(text).region(sentence.start(), sentence.end()));
    }
}
