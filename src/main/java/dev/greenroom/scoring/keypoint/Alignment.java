package dev.greenroom.scoring.keypoint;

import dev.greenroom.language.WordPiece;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Holds each term of a key point against the term of the answer that means most alike where it stands. */
final class Alignment {

    /** Any two words are about so much alike, and the same word in other sentences about so much. */
    private static final double UNLIKE = 0.55;

    private static final double ALIKE = 0.9;

    private Alignment() {}

    /** From 0 to 1, rare terms weighing more; terms that the question gives do not count. */
    static double of(Statement point, Said said, Statement question) {
        Set<String> given = question.terms().stream().map(WordPiece::text).collect(Collectors.toSet());
        double met = 0;
        double all = 0;
        for (WordPiece wanted : point.terms()) {
            if (!given.contains(wanted.text())) {
                met += wanted.rarity() * nearest(wanted, said.terms());
                all += wanted.rarity();
            }
        }
        return all == 0 ? 0.5 : met / all;
    }

    private static double nearest(WordPiece wanted, List<WordPiece> terms) {
        double most = UNLIKE;
        for (WordPiece term : terms) {
            most = Math.max(most, wanted.meaning().similarity(term.meaning()));
        }
        return Math.min(1, (most - UNLIKE) / (ALIKE - UNLIKE));
    }
}
