package dev.greenroom.catalog;

import dev.greenroom.platform.text.WordDiff;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import tools.jackson.databind.JsonNode;

/** What changed between two versions of a piece of content, field by field and word by word. */
public final class ContentDiff {

    private ContentDiff() {}

    static List<FieldChange> between(Content before, Content after) {
        var old = fields(before);
        var now = fields(after);
        var names = new LinkedHashSet<>(now.keySet());
        names.addAll(old.keySet());
        return names.stream()
                .filter(name -> !Objects.equals(old.get(name), now.get(name)))
                .map(name -> new FieldChange(name, WordDiff.between(old.get(name), now.get(name))))
                .toList();
    }

    private static Map<String, String> fields(Content content) {
        var fields = new LinkedHashMap<String, String>();
        collect(ContentJson.toTree(content), "", fields);
        return fields;
    }

    private static void collect(JsonNode node, String path, Map<String, String> fields) {
        if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                collect(node.get(i), path + " " + (i + 1), fields);
            }
        } else if (node.isObject()) {
            node.propertyStream()
                    .forEach(entry -> collect(
                            entry.getValue(), (path + " " + entry.getKey().replace('-', ' ')).strip(), fields));
        } else {
            fields.put(path, node.asString());
        }
    }

    /** @param field the keys on the way to the text, e.g. {@code faq 2 answer} */
    public record FieldChange(String field, List<WordDiff.Segment> segments) {}
}
