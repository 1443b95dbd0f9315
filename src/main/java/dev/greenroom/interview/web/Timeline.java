package dev.greenroom.interview.web;

import dev.greenroom.interview.Report.Answer;
import dev.greenroom.reading.Passage;
import dev.greenroom.reading.Reading;
import dev.greenroom.scoring.Component;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** When which part of a story is told, by the words that come before it. */
record Timeline(List<Bar> bars, int seconds) {

    /**
     * Sentences in a row that do the same.
     *
     * @param from per cent of the words that come before
     * @param fromSecond when it begins, said aloud
     */
    record Bar(Passage passage, long from, long percent, int fromSecond, int toSecond) {

        public String clock() {
            return "%d:%02d–%d:%02d".formatted(fromSecond / 60, fromSecond % 60, toSecond / 60, toSecond % 60);
        }

        public @Nullable Component part() {
            return passage.part();
        }
    }

    static Timeline of(Answer answer) {
        return answer.reading()
                .filter(reading -> reading.story() && reading.score() != null)
                .map(reading -> of(reading, answer.spokenSeconds()))
                .orElse(new Timeline(List.of(), 0));
    }

    private static Timeline of(Reading reading, int recorded) {
        int seconds = recorded > 0 ? recorded : reading.facts().spokenSeconds();
        List<Passage> passages = reading.passages();
        double all = passages.stream().mapToInt(Timeline::words).sum();
        var bars = new ArrayList<Bar>();
        int before = 0;
        for (Passage passage : passages) {
            int after = before + words(passage);
            long from = Math.round(100 * before / all);
            bars.add(new Bar(
                    passage, from, Math.round(100 * after / all) - from, (int) Math.round(seconds * before / all), (int)
                            Math.round(seconds * after / all)));
            before = after;
        }
        return new Timeline(bars, seconds);
    }

    private static int words(Passage passage) {
        return passage.sentences().stream()
                .mapToInt(sentence -> sentence.text().strip().split("\\s+").length)
                .sum();
    }
}
