package dev.greenroom.answers;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.DeltaType;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Two texts that grew out of one, sentence by sentence: what both say once, what only one says as well. */
public final class Merge {

    private Merge() {}

    /** Where the two differ, the first one's sentences stand before the second one's. */
    public static String both(String first, String second) {
        var merged = new StringBuilder();
        for (AbstractDelta<String> delta :
                DiffUtils.diff(sentences(first), sentences(second), true).getDeltas()) {
            append(merged, delta.getSource().getLines());
            if (delta.getType() != DeltaType.EQUAL) {
                append(merged, delta.getTarget().getLines());
            }
        }
        return merged.toString();
    }

    private static void append(StringBuilder text, List<String> sentences) {
        for (String sentence : sentences) {
            text.append(text.isEmpty() ? sentence.strip() : sentence);
        }
    }

    /** Each with the space before it, so that the last one is the same whether or not another follows. */
    private static List<String> sentences(String text) {
        var iterator = BreakIterator.getSentenceInstance(Locale.UK);
        iterator.setText(text);
        var found = new ArrayList<String>();
        String gap = " ";
        int start = iterator.first();
        for (int end = iterator.next(); end != BreakIterator.DONE; start = end, end = iterator.next()) {
            String sentence = text.substring(start, end);
            found.add(gap + sentence.strip());
            String space = sentence.substring(sentence.stripTrailing().length());
            gap = space.contains("\n") ? space : " ";
        }
        return found;
    }
}
