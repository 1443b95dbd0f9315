package dev.greenroom.answers;

import dev.greenroom.language.Sentences;
import dev.greenroom.platform.text.Highlighted;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** A story in a few words a line, enough to tell it from. */
public record CueCard(String title, List<String> cues) {

    public static final int MOST_CUES = 3;

    private static final int MOST_WORDS = 18;
    private static final Pattern FIGURE = Pattern.compile("[£$€]?\\d[\\d.,:]*\\s?(?:%|per cent)?");

    public CueCard {
        cues = List.copyOf(cues.subList(0, Math.min(cues.size(), MOST_CUES)));
    }

    /** Where it was, what was done, what came of it: of each the sentence with a figure, or the first. */
    public static CueCard of(StoryText story) {
        var draft = story.draft();
        List<String> parts = draft.mode() == AnswerMode.STAR
                ? List.of(draft.situation(), draft.action(), draft.result())
                : List.of(draft.body());
        return new CueCard(
                story.title(),
                parts.stream().filter(part -> !part.isBlank()).map(CueCard::cue).toList());
    }

    /** The cues with their figures marked. */
    public List<Highlighted> marked() {
        return cues.stream().map(CueCard::mark).toList();
    }

    private static String cue(String part) {
        var sentences = Sentences.cut(part).stream().map(span -> span.in(part)).toList();
        var telling = sentences.stream()
                .filter(sentence -> FIGURE.matcher(sentence).find())
                .findFirst()
                .orElseGet(() -> sentences.isEmpty() ? part : sentences.getFirst());
        String[] words = telling.strip().split("\\s+");
        return words.length <= MOST_WORDS
                ? telling.strip()
                : String.join(" ", List.of(words).subList(0, MOST_WORDS)) + " …";
    }

    private static Highlighted mark(String cue) {
        var parts = new ArrayList<Highlighted.Part>();
        var figures = FIGURE.matcher(cue);
        int end = 0;
        while (figures.find()) {
            parts.add(new Highlighted.Part(cue.substring(end, figures.start()), false));
            parts.add(new Highlighted.Part(figures.group(), true));
            end = figures.end();
        }
        parts.add(new Highlighted.Part(cue.substring(end), false));
        return new Highlighted(parts);
    }
}
