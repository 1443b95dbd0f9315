package dev.greenroom.site.web;

import dev.greenroom.catalog.QuestionType;
import dev.greenroom.reading.Reading;
import dev.greenroom.reading.Reading.Edit;
import dev.greenroom.reading.Reading.Facts;
import dev.greenroom.reading.Reading.Grade;
import dev.greenroom.reading.Reading.KeyPoint;
import dev.greenroom.reading.Reading.Line;
import dev.greenroom.reading.Reading.Score;
import dev.greenroom.reading.Reading.Sentence;
import dev.greenroom.reading.Reading.Strength;
import dev.greenroom.reading.Reading.Unscored;
import dev.greenroom.scoring.Band;
import dev.greenroom.scoring.Component;
import dev.greenroom.scoring.KeyPointReading.Coverage;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Invented readings, to show what readings look like. */
final class Specimens {

    private static final String VERSION = "0-specimen";
    private static final List<String> STORY = List.of(
            "It was a Sunday late on a surgical ward.",
            "He was my patient, and I had to be sure before the night team came at nine.",
            "I took a full set of observations again after ten minutes and rang back with both.",
            "It is always busy on Sundays.",
            "He was back in theatre in under an hour.");
    private static final List<String> POINTS =
            List.of("Reads get faster, since fewer rows are looked at.", "Writing is faster too.");
    private static final Facts TOLD = new Facts(
            217,
            100,
            90,
            120,
            9,
            2,
            List.of("ten minutes", "an hour"),
            List.of("Dana"),
            List.of("Little of the answer is what you did."),
            false,
            false);
    private static final Facts SAID = new Facts(38, 18, 0, 0, 0, 0, List.of(), List.of(), List.of(), true, false);

    private Specimens() {}

    static Reading story() {
        var parts = List.of(Component.SITUATION, Component.TASK, Component.ACTION, Component.NONE, Component.RESULT);
        var grades = List.of(
                new Grade("situation", 3.1, 0.24),
                new Grade("task", 2.4, 0.08),
                new Grade("action", 2.2, 0.32),
                new Grade("result", 2.6, 0.2),
                new Grade("relevance", 3.6, 0));
        var receipt = List.of(
                new Line("base", 18, List.of(), "Where every answer of this kind starts."),
                new Line("action.own", 27.5, List.of(2), "The steps are told as yours, in the first person."),
                new Line("result.told", 20.5, List.of(4), "You say what came of it."),
                new Line("telling.idle", -3, List.of(3), "Part of the answer tells nothing."));
        return new Reading(
                VERSION,
                QuestionType.BEHAVIORAL,
                String.join(" ", STORY),
                sentences(STORY, parts),
                new Score(63, Band.FAIR, grades, receipt),
                null,
                List.of(new Strength(STORY.get(2), 2, "The steps are told as yours, in the first person.")),
                List.of(
                        new Edit(
                                "result.measured",
                                14,
                                "Say what changed, with something that can be counted.",
                                STORY.getLast()),
                        new Edit("action.reasons", 6, "Give the reason for the most important step.", null)),
                List.of("You said “rang back with both”: what did you say first?"),
                List.of(),
                TOLD);
    }

    static Reading points() {
        return new Reading(
                VERSION,
                QuestionType.TECHNICAL,
                String.join(" ", POINTS),
                sentences(POINTS, null),
                new Score(
                        33,
                        Band.POOR,
                        List.of(),
                        List.of(new Line("keypoint.1", 33, List.of(0), "Covered: fewer rows are read"))),
                null,
                List.of(new Strength(POINTS.getFirst(), 0, "An index means that fewer rows are read")),
                List.of(),
                List.of(),
                List.of(
                        new KeyPoint("An index means that fewer rows are read", Coverage.COVERED, POINTS.getFirst(), 0),
                        new KeyPoint("It helps only what it is made for", Coverage.PARTIAL, "fewer rows", 0),
                        new KeyPoint("Every write has to update it", Coverage.CONTRADICTED, POINTS.getLast(), 1),
                        new KeyPoint("It takes space", Coverage.MISSING, null, null)),
                SAID);
    }

    static Reading refused() {
        return new Reading(
                VERSION,
                QuestionType.BEHAVIORAL,
                "Yes.",
                List.of(),
                null,
                new Unscored("TOO_SHORT", "This is too short to judge. Tell one occasion in a few sentences."),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                SAID);
    }

    private static List<Sentence> sentences(List<String> texts, @Nullable List<Component> parts) {
        List<Sentence> sentences = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < texts.size(); i++) {
            int end = start + texts.get(i).length();
            sentences.add(new Sentence(start, end, parts == null ? null : parts.get(i), i == 1 ? 0.4 : 0.9));
            start = end + 1;
        }
        return sentences;
    }
}
