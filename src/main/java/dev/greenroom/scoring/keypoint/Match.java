package dev.greenroom.scoring.keypoint;

import dev.greenroom.language.Embedding;
import java.util.List;
import java.util.Set;

/**
 * How near an answer comes to a key point, from 0 to 1. What the question already gives is taken off both ways: its
 * direction of meaning and the pieces of its words.
 *
 * @param meaning of the statement that comes nearest
 * @param words in common with the whole answer
 * @param best index of the statement that comes nearest
 * @param nearest how alike that statement and the point are with what the question gives, from -1 to 1
 * @param shared the share of the point's own words that the nearest statement has
 */
public record Match(double meaning, double words, int best, double nearest, double shared) {

    /** Nearness of meaning beyond the question that counts as the same. */
    private static final double SAME = 0.5;

    public static Match of(Statement point, List<Statement> answer, Set<String> said, Statement question) {
        int best = 0;
        double most = Double.NEGATIVE_INFINITY;
        double beyond = 0;
        double nearest = 0;
        for (int i = 0; i < answer.size(); i++) {
            Statement one = answer.get(i);
            double near = point.meaning().similarity(one.meaning());
            double value = near + 0.3 * Pieces.share(point.words(), question.words(), one.words());
            beyond = Math.max(beyond, beyondTheQuestion(point.meaning(), one.meaning(), question.meaning()));
            nearest = Math.max(nearest, near);
            if (value > most) {
                most = value;
                best = i;
            }
        }
        return new Match(
                Math.min(1, beyond / SAME),
                Math.sqrt(Pieces.share(point.pieces(), question.pieces(), said)),
                best,
                nearest,
                Pieces.share(point.words(), question.words(), answer.get(best).words()));
    }

    /** The cosine of two meanings without what each shares with the question. */
    private static double beyondTheQuestion(Embedding a, Embedding b, Embedding question) {
        double aq = a.similarity(question);
        double bq = b.similarity(question);
        double rest = Math.sqrt((1 - aq * aq) * (1 - bq * bq));
        return rest < 1e-6 ? 0 : (a.similarity(b) - aq * bq) / rest;
    }
}
