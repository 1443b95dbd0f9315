package dev.greenroom.reading;

import dev.greenroom.scoring.Component;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Sentences in a row that do the same. */
public record Passage(@Nullable Component part, List<Quoted> sentences) {

    /** @param index of the sentence, from 0 */
    public record Quoted(int index, String text, double confidence) {

        /** As it is counted for readers, from 1. */
        public int number() {
            return index + 1;
        }
    }

    /** Below this a label is only a guess. */
    private static final double SURE = 0.55;

    static List<Passage> of(Reading reading) {
        List<Passage> passages = new ArrayList<>();
        for (int i = 0; i < reading.sentences().size(); i++) {
            Reading.Sentence sentence = reading.sentences().get(i);
            if (passages.isEmpty() || !Objects.equals(passages.getLast().part(), sentence.part())) {
                passages.add(new Passage(sentence.part(), new ArrayList<>()));
            }
            String text = reading.text().substring(sentence.start(), sentence.end());
            passages.getLast().sentences().add(new Quoted(i, text, sentence.confidence()));
        }
        return passages;
    }

    /** Whether the label is more than a guess. */
    public boolean sure() {
        return sentences.stream().mapToDouble(Quoted::confidence).average().orElse(1) >= SURE;
    }

    /** S, T, A or R. */
    public String letter() {
        return part == null || part == Component.NONE ? "–" : part.name().substring(0, 1);
    }

    /** The class that gives it its colour. */
    public String hue() {
        return part == null ? "" : Hue.of(part.name());
    }
}
