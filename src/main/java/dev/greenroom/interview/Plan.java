package dev.greenroom.interview;

import dev.greenroom.reading.Asked;
import java.util.List;

/**
 * What is going to be asked.
 *
 * @param seed by which it was chosen
 */
public record Plan(Setup setup, List<Asked> questions, long seed) {

    public Plan {
        questions = List.copyOf(questions);
    }
}
