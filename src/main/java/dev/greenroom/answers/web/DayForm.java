package dev.greenroom.answers.web;

import dev.greenroom.answers.CueCard;
import dev.greenroom.answers.DaySheet;
import dev.greenroom.answers.SavedStory;
import dev.greenroom.platform.text.TypedText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.util.MultiValueMap;

/**
 * The sheet as it is typed: each story is a title to choose, and lines below it. What is ticked of a guide's questions
 * has joined those that are typed.
 */
record DayForm(Map<String, String> fields) {

    private static final int LONGEST = 4_000;
    private static final int LONGEST_TITLE = 200;
    private static final String TITLE = "story";
    private static final String CUES = "cues";
    private static final String ASK = "ask";
    private static final String VERSION = "version";
    private static final String TICKED = "ticked";

    static DayForm of(MultiValueMap<String, String> parameters) {
        var fields = new LinkedHashMap<String, String>();
        parameters.forEach((name, values) -> fields.put(name, cleaned(values.isEmpty() ? "" : values.getFirst())));
        fields.put(ASK, joined(fields.getOrDefault(ASK, ""), parameters.getOrDefault(TICKED, List.of())));
        return new DayForm(fields);
    }

    static DayForm from(DaySheet sheet, int version) {
        var fields = new LinkedHashMap<String, String>();
        fields.put(VERSION, String.valueOf(version));
        fields.put("place", sheet.place());
        fields.put("time", sheet.time());
        fields.put("names", sheet.names());
        fields.put("figure", sheet.figure());
        fields.put("opening", sheet.opening());
        fields.put(ASK, sheet.ask());
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
        int taken = (int) IntStream.rangeClosed(1, DaySheet.MOST_STORIES)
                .filter(place -> !of(TITLE + place).isEmpty())
                .count();
        return IntStream.rangeClosed(1, Math.max(DaySheet.USUAL_STORIES, taken))
                .boxed()
                .toList();
    }

    /** The fields that hold more than they may, each with the key of what to do about it, in the order of the page. */
    Map<String, String> excesses() {
        var excesses = new LinkedHashMap<String, String>();
        Stream.of("time", "place", "names", "figure", "opening").forEach(name -> noteIfLong(name, excesses));
        for (int place : places()) {
            if (of(TITLE + place).length() > LONGEST_TITLE) {
                excesses.put(TITLE + place, "day.story.long");
            }
            noteIfLong(CUES + place, excesses);
            if (cues(place).size() > CueCard.MOST_CUES) {
                excesses.put(CUES + place, "day.cues.many");
            }
        }
        noteIfLong(ASK, excesses);
        return excesses;
    }

    /** @param stories from whose texts the cues are taken where none were typed */
    DaySheet toSheet(List<SavedStory> stories) {
        var cards = new ArrayList<CueCard>();
        for (int place : places()) {
            var title = of(TITLE + place);
            var cues = cues(place);
            if (!title.isEmpty() || !cues.isEmpty()) {
                cards.add(cues.isEmpty() ? card(title, stories) : new CueCard(title, cues));
            }
        }
        return new DaySheet(of("place"), of("time"), of("names"), of("figure"), of("opening"), of(ASK), cards);
    }

    int basedOn() {
        return TypedText.version(of(VERSION));
    }

    /** The same words, now that somebody has seen what else is stored. */
    DayForm basedOn(int seen) {
        var based = new LinkedHashMap<>(fields);
        based.put(VERSION, String.valueOf(seen));
        return new DayForm(based);
    }

    /** What another one says differently, by the names of the fields; of a story by its place, its name and cues. */
    Map<String, String> differing(DayForm other) {
        var differing = new LinkedHashMap<String, String>();
        Stream.of("time", "place", "names", "figure", "opening", ASK)
                .filter(field -> !of(field).equals(other.of(field)))
                .forEach(field -> differing.put(field, other.of(field)));
        IntStream.rangeClosed(1, DaySheet.MOST_STORIES)
                .filter(place -> !story(place).equals(other.story(place)))
                .forEach(place -> differing.put(String.valueOf(place), other.story(place)));
        return differing;
    }

    private String story(int place) {
        return (of(TITLE + place) + "\n" + of(CUES + place)).strip();
    }

    private void noteIfLong(String field, Map<String, String> excesses) {
        if (of(field).length() > LONGEST) {
            excesses.put(field, "day.long");
        }
    }

    private List<String> cues(int place) {
        return lines(of(CUES + place));
    }

    private static CueCard card(String title, List<SavedStory> stories) {
        return stories.stream()
                .filter(story -> story.text().title().equals(title))
                .findFirst()
                .map(story -> CueCard.of(story.text()))
                .orElseGet(() -> new CueCard(title, List.of()));
    }

    private static String joined(String typed, List<String> ticked) {
        var more = ticked.stream()
                .map(DayForm::cleaned)
                .filter(line -> !lines(typed).contains(line));
        return String.join(
                "\n",
                Stream.concat(Stream.of(typed), more)
                        .filter(line -> !line.isEmpty())
                        .toList());
    }

    private static List<String> lines(String text) {
        return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    private static String cleaned(String text) {
        return TypedText.cleaned(text).strip();
    }
}
