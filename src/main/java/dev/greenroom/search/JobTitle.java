package dev.greenroom.search;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A job title as words that can be compared: lower case, American spelling, singular, and without the seniority, for
 * which there are no guides of their own.
 */
record JobTitle(List<String> words) {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+[+#]*");
    private static final Pattern NOT_IN_WORDS = Pattern.compile("\\p{M}+|['’]s\\b");
    private static final Pattern BRACKETED = Pattern.compile("\\([^)]*\\)");

    /** Words that say how senior somebody is, and words that say nothing. */
    private static final Set<String> DROPPED = Set.of(
            "senior",
            "junior",
            "sr",
            "jr",
            "principal",
            "graduate",
            "trainee",
            "entry",
            "level",
            "mid",
            "midlevel",
            "experienced",
            "band",
            "grade",
            "apprentice",
            "intern",
            "lead",
            "head",
            "a",
            "an",
            "the",
            "of",
            "and",
            "for",
            "in");

    /** Beginnings and whole words that Britain spells another way. */
    private static final Map<String, String> AMERICAN = Map.of(
            "paed",
            "ped",
            "anaesth",
            "anesth",
            "orthopaed",
            "orthoped",
            "gynaec",
            "gynec",
            "haemat",
            "hemat",
            "oesoph",
            "esoph",
            "organis",
            "organiz",
            "programme",
            "program",
            "centre",
            "center",
            "adviser",
            "advisor");

    private static final Map<String, String> JOINED = Map.of(
            "back end", "backend", "front end", "frontend", "full stack", "fullstack", "health care", "healthcare");

    static JobTitle of(String title) {
        var plain = Normalizer.normalize(BRACKETED.matcher(title).replaceAll(" "), Normalizer.Form.NFKD)
                .toLowerCase(Locale.ROOT);
        var words = WORD.matcher(NOT_IN_WORDS.matcher(plain).replaceAll(""))
                .results()
                .map(MatchResult::group)
                .map(JobTitle::form)
                .toList();
        var telling = words.stream().filter(JobTitle::isTelling).toList();
        return new JobTitle(joined(telling.isEmpty() ? words : telling));
    }

    boolean isEmpty() {
        return words.isEmpty();
    }

    boolean contains(JobTitle other) {
        return words.containsAll(other.words);
    }

    @Override
    public String toString() {
        return String.join(" ", words);
    }

    private static boolean isTelling(String word) {
        return !DROPPED.contains(word) && !word.chars().allMatch(Character::isDigit);
    }

    private static String form(String word) {
        for (var spelling : AMERICAN.entrySet()) {
            if (word.startsWith(spelling.getKey())) {
                return singular(
                        spelling.getValue() + word.substring(spelling.getKey().length()));
            }
        }
        return singular(word);
    }

    private static String singular(String word) {
        if (word.length() <= 3
                || !word.endsWith("s")
                || word.endsWith("ss")
                || word.endsWith("us")
                || word.endsWith("is")) {
            return word;
        }
        return word.endsWith("ies") ? word.substring(0, word.length() - 3) + "y" : word.substring(0, word.length() - 1);
    }

    private static List<String> joined(List<String> words) {
        var result = new ArrayList<String>();
        for (var word : words) {
            var pair = result.isEmpty() ? null : JOINED.get(result.getLast() + " " + word);
            if (pair == null) {
                result.add(word);
            } else {
                result.set(result.size() - 1, pair);
            }
        }
        return List.copyOf(result);
    }
}
