package dev.greenroom.catalog;

import dev.greenroom.platform.text.Slug;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Fills the placeholders of a guide's prose: {@code {{questions}}}, {@code {{questions behavioral}}},
 * {@code {{year}}} and {@code {{pay uk median | Fallback sentence.}}}. Where a pay figure is missing,
 * the fallback takes the place of the whole sentence that the placeholder stands in.
 */
public final class Placeholders {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\{\\s*([^{}|]+?)\\s*(?:\\|\\s*([^{}]*?)\\s*)?}}");
    private static final Pattern PAY = Pattern.compile("pay (uk|us) (median|lower|upper|range)");
    private static final Pattern QUESTIONS = Pattern.compile("questions(?: (\\w+))?");

    /** A sentence: from where one starts to its full stop, with the placeholders in it whole. */
    private static final Pattern SENTENCE =
            Pattern.compile("(?:[^.!?\\n{]|\\{\\{[^{}]*}}|\\{|[.!?](?=\\S))+[.!?]*", Pattern.DOTALL);

    private final Slug guide;
    private final Map<QuestionType, Integer> counts;
    private final int year;
    private final PayFigures pay;

    Placeholders(Slug guide, Map<QuestionType, Integer> counts, int year, PayFigures pay) {
        this.guide = guide;
        this.counts = counts;
        this.year = year;
        this.pay = pay;
    }

    String fill(String text) {
        if (!text.contains("{{")) {
            return text;
        }
        return SENTENCE.matcher(text).replaceAll(match -> Matcher.quoteReplacement(sentence(match)));
    }

    /** What is wrong with the placeholders of a text, in words; empty when they are well formed. */
    public static Optional<String> problemIn(String text) {
        var matcher = PLACEHOLDER.matcher(text);
        while (matcher.find()) {
            var key = matcher.group(1);
            if (PAY.matcher(key).matches()) {
                if (matcher.group(2) == null || matcher.group(2).isEmpty()) {
                    return Optional.of("{{%s}} needs a fallback sentence: {{%s | …}}".formatted(key, key));
                }
            } else if (!key.equals("year") && !isQuestions(key)) {
                return Optional.of("unknown placeholder {{%s}}".formatted(key));
            }
        }
        return text.replaceAll(PLACEHOLDER.pattern(), "").contains("{{")
                ? Optional.of("a placeholder is not closed: {{…}}")
                : Optional.empty();
    }

    private static boolean isQuestions(String key) {
        var questions = QUESTIONS.matcher(key);
        return questions.matches()
                && (questions.group(1) == null
                        || QuestionType.of(questions.group(1)).isPresent());
    }

    private String sentence(MatchResult match) {
        var filled = new StringBuilder();
        var sentence = match.group();
        var placeholder = PLACEHOLDER.matcher(sentence);
        while (placeholder.find()) {
            var value = value(placeholder.group(1));
            if (value.isEmpty()) {
                var indent = sentence.substring(
                        0, sentence.length() - sentence.stripLeading().length());
                return indent + Optional.ofNullable(placeholder.group(2)).orElse("");
            }
            placeholder.appendReplacement(filled, Matcher.quoteReplacement(value.get()));
        }
        return placeholder.appendTail(filled).toString();
    }

    private Optional<String> value(String key) {
        var money = PAY.matcher(key);
        if (money.matches()) {
            return pay.find(guide, money.group(1), money.group(2));
        }
        var questions = QUESTIONS.matcher(key);
        if (questions.matches()) {
            var type = Optional.ofNullable(questions.group(1)).flatMap(QuestionType::of);
            return Optional.of(String.valueOf(type.map(t -> counts.getOrDefault(t, 0))
                    .orElseGet(() ->
                            counts.values().stream().mapToInt(Integer::intValue).sum())));
        }
        return key.equals("year") ? Optional.of(String.valueOf(year)) : Optional.empty();
    }
}
