package dev.greenroom.scoring.keypoint;

import dev.greenroom.language.Embedding;

/**
 * How near an answer comes to a key point, from 0 to 1. What the question already gives is taken off: its direction of
 * meaning, the letters of its words and the words themselves.
 *
 * @param meaning of the statement that comes nearest
 * @param letters in common with the whole answer, four in a row
 * @param words in common with the whole answer
 * @param terms how far each of its words is met in meaning
 * @param best index of the statement that comes nearest
 * @param nearest how alike that statement and the point are with what the question gives, from -1 to 1
 * @param shared the share of the point's own words that the nearest statement has
 */
public record Match(
        double meaning, double letters, double words, double terms, int best, double nearest, double shared) {

    /** Nearness of meaning beyond the question that counts as the same. */
    private static final double SAME = 0.5;

    public static Match of(Statement point, Said said, Statement question) {
        int best = 0;
        double most = Double.NEGATIVE_INFINITY;
        double beyond = 0;
        double nearest = 0;
        for (int i = 0; i < said.statements().size(); i++) {
            Statement one = said.statements().get(i);
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
                Math.sqrt(Pieces.share(point.pieces(), question.pieces(), said.pieces())),
                Math.sqrt(Pieces.share(point.words(), question.words(), said.words())),
                Alignment.of(point, said, question),
                best,
                nearest,
                Pieces.share(
                        point.words(),
                        question.words(),
                        said.statements().get(best).words()));
    }

    /** The cosine of two meanings without what each shares with the question. */
    private static double beyondTheQuestion(Embedding a, Embedding b, Embedding question) {
        double aq = a.similarity(question);
        double bq = b.similarity(question);
        double rest = Math.sqrt((1 - aq * aq) * (1 - bq * bq));
        return rest < 1e-6 ? 0 : (a.similarity(b) - aq * bq) / rest;
    }
}
