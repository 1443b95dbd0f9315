package dev.greenroom.scoring.star;

import dev.greenroom.language.Embedder;
import dev.greenroom.language.Embedding;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** What a question asks about, and how near an answer comes to it. */
public final class Topic {

    /** "Tell me about a time when you had to …" says nothing of the topic. */
    private static final Pattern OPENING = Pattern.compile(
            "^(?:can you |could you |please )?(?:tell (?:me|us) about|describe|give (?:me |us )?an? example of|walk"
                    + " (?:me|us) through|share|talk (?:me"
                    + " through|about))\\s+(?:a|an|the)?\\s*(?:time|situation|period|occasion|example|moment|case)?\\s*(?:of"
                    + " a time )?(?:when|in which|where)?\\s*(?:you|your)?\\s*(?:have|had)?(?: to)?\\s+|^(?:what would you"
                    + " do if|how would you|what did you do when|how do you)\\s+",
            Pattern.CASE_INSENSITIVE);

    private final Embedding whole;
    private final Set<String> words;

    private Topic(Embedding whole, Set<String> words) {
        this.whole = whole;
        this.words = words;
    }

    public static Topic of(String question, Embedder embedder) {
        String matter = OPENING.matcher(question).replaceFirst("");
        String kept = matter.isBlank() ? question : matter;
        return new Topic(embedder.embed(question), ContentWords.of(kept));
    }

    public Embedding question() {
        return whole;
    }

    /** Nearness by meaning and by words, ready to be weighed; the last is constant. */
    public double[] nearness(List<Unit> telling, TopicSpace space) {
        if (telling.isEmpty()) {
            return new double[] {0, 0, 0, 0, 0, 0, 1};
        }
        double[] asked = space.question(whole);
        double[] near = telling.stream()
                .mapToDouble(unit -> TopicSpace.product(space.answer(unit.embedding()), asked))
                .sorted()
                .toArray();
        int n = near.length;
        Embedding mean = Embedding.of(floats(mean(telling)));
        double[] answer = space.answer(mean(telling));
        return new double[] {
            5 * mean.similarity(whole),
            5 * TopicSpace.product(answer, asked),
            5 * TopicSpace.product(space.turned(answer), asked),
            5 * Arrays.stream(near, Math.max(0, n - 3), n).average().orElse(0),
            5 * near[n - 1],
            recall(telling),
            1
        };
    }

    private double recall(List<Unit> telling) {
        Set<String> said = new HashSet<>();
        telling.forEach(unit -> said.addAll(ContentWords.of(unit.text())));
        return words.isEmpty() ? 0.5 : words.stream().filter(said::contains).count() / (double) words.size();
    }

    /** The mean vector of what tells something. */
    public static double[] mean(List<Unit> units) {
        double[] mean = new double[units.getFirst().embedding().dimensions()];
        for (Unit unit : units) {
            for (int i = 0; i < mean.length; i++) {
                mean[i] += unit.embedding().at(i) / units.size();
            }
        }
        return mean;
    }

    private static float[] floats(double[] values) {
        float[] floats = new float[values.length];
        for (int i = 0; i < floats.length; i++) {
            floats[i] = (float) values[i];
        }
        return floats;
    }
}
