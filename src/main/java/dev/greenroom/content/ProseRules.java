package dev.greenroom.content;

import dev.greenroom.catalog.ArticleContent;
import dev.greenroom.catalog.Placeholders;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** What must hold in every text: well-formed placeholders, and no pay typed by hand. */
final class ProseRules {

    private static final Pattern SENTENCE = Pattern.compile("[^.!?\\n]+(?:[.!?](?=\\S)[^.!?\\n]*)*");
    private static final Pattern AMOUNT = Pattern.compile("[£$€]\\s?\\d{2,}|\\b\\d{2,3}k\\b");
    private static final Pattern PAY = Pattern.compile(
            "\\b(salar(y|ies)|wages?|earn(s|ed|ing|ings)?|compensation|base pay|take-home|per annum|pay (band|range|scale)"
                    + "|median pay|(day|hourly) rate)\\b",
            Pattern.CASE_INSENSITIVE);

    private ProseRules() {}

    static List<Problem> check(ReadFile<?> file) {
        var problems = new ArrayList<Problem>();
        visit(file, file.tree().root(), "", problems);
        if (file.content() instanceof ArticleContent article) {
            check(file, "", article.body(), problems);
        }
        return problems;
    }

    private static void visit(ReadFile<?> file, JsonNode node, String field, List<Problem> problems) {
        if (node.isString()) {
            check(file, field, node.asString(), problems);
        }
        for (int i = 0; node.isArray() && i < node.size(); i++) {
            visit(file, node.get(i), join(field, String.valueOf(i)), problems);
        }
        if (node.isObject()) {
            node.propertyStream()
                    .forEach(entry -> visit(file, entry.getValue(), join(field, entry.getKey()), problems));
        }
    }

    private static void check(ReadFile<?> file, String field, String text, List<Problem> problems) {
        Placeholders.problemIn(text)
                .ifPresent(problem -> problems.add(file.tree().problem(field, problem)));
        SENTENCE.matcher(text)
                .results()
                .map(sentence -> sentence.group().strip())
                .filter(sentence ->
                        AMOUNT.matcher(sentence).find() && PAY.matcher(sentence).find())
                .forEach(sentence -> problems.add(file.tree()
                        .problem(field, "pay is a placeholder, never typed by hand: “%s”".formatted(sentence))));
    }

    private static String join(String field, String key) {
        return field.isEmpty() ? key : field + "/" + key;
    }
}
