package dev.greenroom.answers.web;

import dev.greenroom.answers.CueCard;
import dev.greenroom.answers.DaySheet;
import dev.greenroom.answers.SavedStory;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.springframework.util.MultiValueMap;

/** The sheet as it is typed: each of up to four stories is a title to choose, and lines below it. */
record DayForm(Map<String, String> fields) {

    private static final int LONGEST = 4_000;
    private static final String TITLE = "story";
    private static final String CUES = "cues";

    static DayForm of(MultiValueMap<String, String> parameters) {
        var fields = new LinkedHashMap<String, String>();
        parameters.forEach((name, values) -> fields.put(name, cleaned(values.isEmpty() ? "" : values.getFirst())));
        return new DayForm(fields);
    }

    static DayForm from(DaySheet sheet) {
        var fields = new LinkedHashMap<String, String>();
        fields.put("place", sheet.place());
        fields.put("time", sheet.time());
        fields.put("names", sheet.names());
        fields.put("figure", sheet.figure());
        fields.put("opening", sheet.opening());
        fields.put("ask", sheet.ask());
        for (int i = 0; i < sheet.stories().size(); i++) {
            fields.put(TITLE + (i + 1), sheet.stories().get(i).title());
            fields.put(CUES + (i + 1), String.join("\n", sheet.stories().get(i).cues()));
        }
        return new DayForm(fields);
    }

    public String of(String field) {
        return fields.getOrDefault(field, "");
    }

    /** The numbers of the places for stories. */
    public List<Integer> places() {
        return IntStream.rangeClosed(1, DaySheet.MOST_STORIES).boxed().toList();
    }

    /** @param stories from whose texts the cues are taken where none were typed */
    DaySheet toSheet(List<SavedStory> stories) {
        var cards = new ArrayList<CueCard>();
        for (int place : places()) {
            var title = of(TITLE + place).strip();
            var cues = of(CUES + place)
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty())
                    .toList();
            if (!title.isEmpty()) {
                cards.add(cues.isEmpty() ? card(title, stories) : new CueCard(title, cues));
            }
        }
        return new DaySheet(of("place"), of("time"), of("names"), of("figure"), of("opening"), of("ask"), cards);
    }

    private static CueCard card(String title, List<SavedStory> stories) {
        return stories.stream()
                .filter(story -> story.text().title().equals(title))
                .findFirst()
                .map(story -> CueCard.of(story.text()))
                .orElseGet(() -> new CueCard(title, List.of()));
    }

    private static String cleaned(String text) {
        var clean = text.replace("\r\n", "\n").replace("\0", "").strip();
        return clean.substring(0, Math.min(clean.length(), LONGEST));
    }
}
