package dev.greenroom.platform.text;

import com.github.difflib.text.DiffRow;
import com.github.difflib.text.DiffRowGenerator;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What changed between two texts, word by word. */
public final class WordDiff {

    // Private-use characters, which no text here holds, mark where a change begins and ends.
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

    private WordDiff() {}

    /** The runs of words in their order; a text that is not there is null. */
    public static List<Segment> between(@Nullable String before, @Nullable String after) {
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
        return joined(parse(String.join("\n", marked)));
    }

    /** Words that changed one after the other are one change, so that what was is read as a whole, then what is. */
    private static List<Segment> joined(List<Segment> segments) {
        var joined = new ArrayList<Segment>();
        var deleted = new StringBuilder();
        var inserted = new StringBuilder();
        for (int i = 0; i < segments.size(); i++) {
            var segment = segments.get(i);
            boolean gap = segment.isGap() && !deleted.isEmpty() && !inserted.isEmpty() && isChange(segments, i + 1);
            if (gap || segment.kind() == Kind.DELETED) {
                deleted.append(segment.text());
            }
            if (gap || segment.kind() == Kind.INSERTED) {
                inserted.append(segment.text());
            }
            if (!gap && segment.kind() == Kind.SAME) {
                add(joined, Kind.DELETED, deleted);
                add(joined, Kind.INSERTED, inserted);
                joined.add(segment);
            }
        }
        add(joined, Kind.DELETED, deleted);
        add(joined, Kind.INSERTED, inserted);
        return joined;
    }

    private static boolean isChange(List<Segment> segments, int index) {
        return index < segments.size() && segments.get(index).kind() != Kind.SAME;
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

    public record Segment(Kind kind, String text) {

        /** Whether it is no more than the space between two words. */
        boolean isGap() {
            return kind == Kind.SAME && text.isBlank() && !text.contains("\n");
        }
    }

    /** What happened to a run of words. */
    public enum Kind {
        SAME,
        INSERTED,
        DELETED
    }
}
