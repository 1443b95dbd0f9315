package dev.greenroom.scoring;

import dev.greenroom.language.BenchModels;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** How long an answer of 200 words takes to score: all of it new, and with one sentence changed since the last time. */
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 4, time = 10)
@Measurement(iterations = 4, time = 10)
public class ScoringBenchmark {

    private static final String QUESTION = "Tell me about a time you had to win over somebody who disagreed with you.";
    private static final String ANSWER = """
            Last spring our warehouse still printed every picking list on paper, and each shift lost about forty minutes to \
            sorting them. I was the team lead, and my goal was to have the lists on the scanners before the summer sale. Our \
            most experienced picker, Marta, was against it, and half of the shift listened to her. %s I sat down with her for an \
            hour and asked what had gone wrong with the last system. She told me that the old scanners had lost lists twice, \
            and that nobody had apologised. So I asked her to choose the first aisle for a trial, because she knew best where \
            mistakes happen. I printed the paper lists beside it for two weeks, so that nothing could get lost. Every evening \
            we compared the two, and I mended three faults that she had found. After ten days she told the others herself \
            that they should try it. By June all six aisles had moved over. Sorting went from forty minutes to eight, and \
            wrong picks fell from 2.1 to 0.9 per cent. I learned to ask the person who is against a thing first, and I have \
            begun every change that way since then.""";

    @State(Scope.Benchmark)
    public static class Models {

        final BenchModels models = new BenchModels();
    }

    /** An engine that has seen nothing yet. */
    @State(Scope.Thread)
    public static class Cold {

        Scorer scorer;

        @Setup(Level.Invocation)
        public void forget(Models shared) {
            scorer = new Scorer(shared.models.cold());
        }
    }

    /** An engine that has read the answer before. */
    @State(Scope.Thread)
    public static class Warm {

        Scorer scorer;
        int changes;

        @Setup
        public void read(Models shared) {
            scorer = new Scorer(shared.models.cold());
            changed();
        }

        StarResult changed() {
            return score(scorer, "It was the %d. of March, and it rained all day long.".formatted(changes++));
        }
    }

    @Benchmark
    public StarResult cold(Cold state) {
        return score(state.scorer, "It was the start of March, and it rained all day long.");
    }

    @Benchmark
    public StarResult oneSentenceChanged(Warm state) {
        return state.changed();
    }

    private static StarResult score(Scorer scorer, String sentence) {
        return scorer.star(new StarRequest(QUESTION, ANSWER.formatted(sentence), AnswerKind.BEHAVIORAL));
    }
}
