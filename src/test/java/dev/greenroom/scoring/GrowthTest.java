package dev.greenroom.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import dev.greenroom.language.Embedding;
import dev.greenroom.language.LanguageModels;
import dev.greenroom.language.LoadedModels;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Time grows in line with length. What is measured is the time this thread had a processor for, so that a busy
 * machine changes little; vectors are stubbed, since the model reads at most 256 pieces of a sentence.
 */
class GrowthTest {

    private static final int LONGEST = 8_000;
    private static final int LONGER = 8;
    private static final long SLACK_NANOS = 40_000_000;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final Embedding ANYTHING = anything();
    private static final Scorer SCORER =
            new Scorer(new LanguageModels(text -> ANYTHING, LoadedModels.get().tagger(), "stub"));
    private static final String QUESTION = "Tell me about a time you made something faster.";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a",
                " ",
                ".",
                "1,",
                "\"'(",
                "Go. ",
                "I ran it. ",
                "and then I ",
                "he said ",
                "the team of two a ",
                "We cut it from 9 to 4, and Dana told me why. "
            })
    void scorerWhenAnswerIsEightTimesAsLongShouldTakeAboutEightTimesAsLong(String repeated) {
        String shorter = repeated.repeat(LONGEST / LONGER / repeated.length());
        String longer = repeated.repeat(LONGEST / repeated.length());
        long quick = nanos(shorter);
        long slow = nanos(longer);
        assertThat(slow).isLessThanOrEqualTo(3 * LONGER * quick + SLACK_NANOS);
    }

    private static long nanos(String answer) {
        long before = THREADS.getCurrentThreadCpuTime();
        SCORER.star(new StarRequest(QUESTION, answer, AnswerKind.BEHAVIORAL));
        SCORER.technical(new TechnicalRequest(QUESTION, TechnicalType.DESIGN, List.of("It got faster."), answer));
        SCORER.delivery(answer, OptionalDouble.empty());
        return THREADS.getCurrentThreadCpuTime() - before;
    }

    private static Embedding anything() {
        float[] values = new float[384];
        values[0] = 1;
        return Embedding.of(values);
    }
}
