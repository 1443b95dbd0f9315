package dev.greenroom.content;

import dev.greenroom.catalog.ArticleContent;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** No run of eight words stands in two files: every guide is written for its own role. */
final class SharedWordingRule {

    private static final int RUN = 8;
    private static final Pattern CODE = Pattern.compile("```.*?```", Pattern.DOTALL);
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:[’'][\\p{L}]+)*");

    /** What names things and is not the guide's own text: references, and quoted titles. */
    private static final Set<String> NOT_OWN_TEXT = Set.of("sources", "further-reading", "related", "skills");

    private final Map<String, Place> runs = new HashMap<>();
    private final Map<String, Problem> problems = new LinkedHashMap<>();

    private SharedWordingRule() {}

    static List<Problem> check(ReadLibrary library) {
        var rule = new SharedWordingRule();
        library.files().forEach(rule::read);
        return new ArrayList<>(rule.problems.values());
    }

    private void read(ReadFile<?> file) {
        visit(file, file.tree().root(), "");
        if (file.content() instanceof ArticleContent article) {
            addRuns(file, "", article.body());
        }
    }

    private void visit(ReadFile<?> file, JsonNode node, String field) {
        if (node.isString()) {
            addRuns(file, field, node.asString());
        } else if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                visit(file, node.get(i), field + "/" + i);
            }
        } else {
            node.propertyStream()
                    .filter(entry -> !isReference(entry.getKey(), entry.getValue()))
                    .forEach(entry -> visit(
                            file, entry.getValue(), field.isEmpty() ? entry.getKey() : field + "/" + entry.getKey()));
        }
    }

    /** A guide's own list of skills is text; a question's is a list of names. */
    private static boolean isReference(String key, JsonNode value) {
        return NOT_OWN_TEXT.contains(key)
                && !(key.equals("skills") && value.path(0).isObject());
    }

    private void addRuns(ReadFile<?> file, String field, String text) {
        var window = new ArrayDeque<String>();
        var words = WORD.matcher(CODE.matcher(text).replaceAll(" ").toLowerCase(Locale.ROOT));
        while (words.find()) {
            window.add(words.group());
            if (window.size() > RUN) {
                window.remove();
            }
            if (window.size() == RUN) {
                add(window.stream().collect(Collectors.joining(" ")), new Place(file, field));
            }
        }
    }

    private void add(String run, Place place) {
        var first = runs.putIfAbsent(run, place);
        if (first != null && first.file() != place.file()) {
            problems.putIfAbsent(
                    place.file().source().name() + place.field(),
                    place.file()
                            .tree()
                            .problem(
                                    place.field(),
                                    "shares eight words with %s (%s): “%s”"
                                            .formatted(first.file().source().name(), first.field(), run)));
        }
    }

    private record Place(ReadFile<?> file, String field) {}
}
