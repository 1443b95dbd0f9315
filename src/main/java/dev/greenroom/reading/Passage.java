package dev.greenroom.reading;

import dev.greenroom.scoring.Component;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Sentences in a row that do the same. */
public record Passage(@Nullable Component part, List<Quoted> sentences) {

    /** @param index of the sentence, from 0 */
    public record Quoted(int index, String text) {

        /** As it is counted for readers, from 1. */
        public int number() {
            return index + 1;
        }
    }

    static List<Passage> of(Reading reading) {
        List<Passage> passages = new ArrayList<>();
        for (int i = 0; i < reading.sentences().size(); i++) {
            Reading.Sentence sentence = reading.sentences().get(i);
            if (passages.isEmpty() || !Objects.equals(passages.getLast().part(), sentence.part())) {
                passages.add(new Passage(sentence.part(), new ArrayList<>()));
            }
            String text = reading.text().substring(sentence.start(), sentence.end());
            passages.getLast().sentences().add(new Quoted(i, text));
        }
        return passages;
    }
}
