package dev.greenroom.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import dev.greenroom.language.Embedding;
import dev.greenroom.language.LanguageModels;
import dev.greenroom.language.LoadedModels;
import dev.greenroom.language.Sentences;
import dev.greenroom.language.Span;
import dev.greenroom.scoring.StarResult.Scored;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What must hold for every answer, tried on graded answers with generated edits and on noise. The build tries a share;
 * {@code -Dhonesty.every=1 -Dhonesty.inputs=1000000 -Dhonesty.whole=20000} tries all of it;
 * {@code -Dhonesty.first=1000000} goes on from there.
 */
class HonestyTest {

    private static final LanguageModels MODELS = LoadedModels.get();
    private static final Scorer SCORER = new Scorer(MODELS);
    private static final List<String> NOTHING = List.of(
            "42.",
            "99.9 %.",
            "Result:",
            "Situation",
            "Task / Action:",
            "4,000,000.",
            "Leadership, teamwork, synergy, KPI, ROI.",
            "Communication is the most important thing in any team.",
            "Thank you for the question.",
            "I always give a hundred and ten per cent.",
            "So yeah, that's basically it.");
    private static final List<Embedding> VECTORS =
            new Random(1).ints(500).mapToObj(seed -> vector(new Random(seed))).toList();
    private static final int EVERY = Integer.getInteger("honesty.every", 24);
    private static final int INPUTS = Integer.getInteger("honesty.inputs", 300);
    private static final long FIRST = Long.getLong("honesty.first", 0);
    private static final int WHOLE = Integer.getInteger("honesty.whole", 20);

    static Stream<StarRequest> answers() {
        return GradedStories.every(EVERY);
    }

    @ParameterizedTest
    @MethodSource("answers")
    void starWhenNothingIsAddedShouldAddNoPoints(StarRequest request) {
        Random random = new Random(request.answer().hashCode());
        for (String nothing : NOTHING) {
            String edited = inserted(request, nothing, random);
            if (tellsNothing(request, edited, nothing)) {
                assertThat(overall(request, edited))
                        .as(nothing)
                        .isLessThanOrEqualTo(overall(request, request.answer()));
            }
        }
    }

    /** Headings, numbers and lists always; of opinions and courtesies those that are read as telling nothing. */
    private static boolean tellsNothing(StarRequest request, String edited, String sentence) {
        int at = edited.indexOf("\n\n" + sentence) + 2;
        return SCORER.star(with(request, edited)).sentences().stream()
                .filter(label -> label.start() == at)
                .allMatch(label -> label.component() == Component.NONE);
    }

    @ParameterizedTest
    @MethodSource("answers")
    void starWhenASentenceIsRepeatedShouldAddNoPoints(StarRequest request) {
        Random random = new Random(request.answer().hashCode());
        int before = overall(request, request.answer());
        for (Span sentence : sentences(request)) {
            String edited = inserted(request, sentence.in(request.answer()), random);
            assertThat(overall(request, edited)).isLessThanOrEqualTo(before);
        }
        assertThat(overall(request, request.answer() + "\n\n" + request.answer()))
                .isLessThanOrEqualTo(before);
    }

    /** Vectors at random, so that every way through the rules is taken; the grammar is read as ever. */
    @Test
    void scorerWhenInputIsNoiseShouldKeepItsPromises() {
        Promises promises = new Promises(new Scorer(new LanguageModels(HonestyTest::stub, MODELS.tagger(), "stub")));
        numbers(INPUTS).forEach(number -> tryOne(promises, number));
    }

    @Test
    void scorerWhenInputIsNoiseShouldKeepItsPromisesWithTheModel() {
        Promises promises = new Promises(SCORER);
        numbers(WHOLE).forEach(number -> tryOne(promises, number));
    }

    /** On all cores. */
    private static LongStream numbers(int many) {
        return LongStream.range(FIRST, FIRST + many).parallel();
    }

    static void tryOne(Promises promises, long number) {
        try {
            StarRequest request = Noise.request(number);
            promises.assertKept(request);
            promises.assertDelivery(request.answer());
            promises.assertKept(Noise.technical(number));
        } catch (RuntimeException | AssertionError failure) {
            throw new AssertionError("Noise number " + number, failure);
        }
    }

    static Embedding stub(String text) {
        return VECTORS.get(Math.floorMod(text.hashCode(), VECTORS.size()));
    }

    private static Embedding vector(Random random) {
        float[] values = new float[384];
        for (int i = 0; i < values.length; i++) {
            values[i] = (float) random.nextGaussian();
        }
        return Embedding.of(values);
    }

    private static List<Span> sentences(StarRequest request) {
        return Sentences.cut(request.answer());
    }

    /** Puts a sentence as a paragraph of its own before or behind one of the answer's. */
    private static String inserted(StarRequest request, String sentence, Random random) {
        List<Integer> places = new ArrayList<>(List.of(0));
        sentences(request).stream()
                .map(Span::end)
                .filter(end -> ".?!".indexOf(request.answer().charAt(end - 1)) >= 0)
                .forEach(places::add);
        int at = places.get(random.nextInt(places.size()));
        return request.answer().substring(0, at)
                + "\n\n" + sentence + "\n\n"
                + request.answer().substring(at).stripLeading();
    }

    private static StarRequest with(StarRequest request, String answer) {
        return new StarRequest(request.question(), answer, request.kind());
    }

    private static int overall(StarRequest request, String answer) {
        return SCORER.star(with(request, answer)) instanceof Scored scored ? scored.overall() : 0;
    }
}
