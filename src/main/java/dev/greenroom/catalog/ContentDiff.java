package dev.greenroom.catalog;

import com.github.difflib.text.DiffRow;
import com.github.difflib.text.DiffRowGenerator;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** What changed between two versions of a piece of content, field by field and word by word. */
public final class ContentDiff {

    // Private-use characters, which no content holds, mark where a change begins and ends.
    private static final char DELETED = '\uE000';
    private static final char INSERTED = '\uE001';
    private static final char END = '\uE002';

    private static final DiffRowGenerator WORDS = DiffRowGenerator.create()
            .showInlineDiffs(true)
            .mergeOriginalRevised(true)
            .inlineDiffByWord(true)
            .oldTag(opening -> String.valueOf(opening ? DELETED : END))
            .newTag(opening -> String.valueOf(opening ? INSERTED : END))
            .lineNormalizer(line -> line)
            .build();

    private ContentDiff() {}

    static List<FieldChange> between(Content before, Content after) {
        var old = fields(before);
        var now = fields(after);
        var names = new LinkedHashSet<>(now.keySet());
        names.addAll(old.keySet());
        return names.stream()
                .filter(name -> !Objects.equals(old.get(name), now.get(name)))
                .map(name -> new FieldChange(name, segments(old.get(name), now.get(name))))
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

    private static List<Segment> segments(@Nullable String before, @Nullable String after) {
        if (before == null) {
            return List.of(new Segment(Kind.INSERTED, String.valueOf(after)));
        }
        if (after == null) {
            return List.of(new Segment(Kind.DELETED, before));
        }
        var marked = WORDS
                .generateDiffRows(before.lines().toList(), after.lines().toList())
                .stream()
                .map(DiffRow::getOldLine)
                .toList();
        return parse(String.join("\n", marked));
    }

    private static List<Segment> parse(String marked) {
        var segments = new ArrayList<Segment>();
        var kind = Kind.SAME;
        var text = new StringBuilder();
        for (char c : marked.toCharArray()) {
            if (c != DELETED && c != INSERTED && c != END) {
                text.append(c);
                continue;
            }
            add(segments, kind, text);
            kind = c == DELETED ? Kind.DELETED : c == INSERTED ? Kind.INSERTED : Kind.SAME;
        }
        add(segments, kind, text);
        return segments;
    }

    private static void add(List<Segment> segments, Kind kind, StringBuilder text) {
        if (!text.isEmpty()) {
            segments.add(new Segment(kind, text.toString()));
            text.setLength(0);
        }
    }

    /** @param field the keys on the way to the text, e.g. {@code faq 2 answer} */
    public record FieldChange(String field, List<Segment> segments) {}

    public record Segment(Kind kind, String text) {}

    /** What happened to a run of words. */
    public enum Kind {
        SAME,
        INSERTED,
        DELETED
    }
}
