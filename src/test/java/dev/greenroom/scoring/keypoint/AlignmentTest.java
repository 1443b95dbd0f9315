package dev.greenroom.scoring.keypoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import dev.greenroom.language.Embedding;
import dev.greenroom.language.WordPiece;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class AlignmentTest {

    private static final WordPiece READS = piece("reads", 0.4, 1, 0, 0);
    private static final WordPiece LOOKUPS = piece("lookups", 0.8, 1, 0.1f, 0);
    private static final WordPiece SLOWER = piece("slower", 0.6, 0, 1, 0);
    private static final WordPiece INDEX = piece("index", 0.5, 0, 0, 1);

    @Test
    void alignmentWhenEveryTermIsMetInMeaningShouldBeWhole() {
        assertThat(alignment(statement(READS), statement(LOOKUPS, SLOWER), statement()))
                .isEqualTo(1);
    }

    @Test
    void alignmentWhenOneTermIsMissingShouldLoseWhatItWeighs() {
        assertThat(alignment(statement(READS, SLOWER), statement(LOOKUPS), statement()))
                .isCloseTo(0.4, offset(1e-6));
    }

    @Test
    void alignmentWhenTheQuestionGivesATermShouldNotCountIt() {
        assertThat(alignment(statement(INDEX, SLOWER), statement(INDEX), statement(INDEX)))
                .isZero();
    }

    @Test
    void alignmentWhenNothingIsSaidShouldBeNothing() {
        assertThat(alignment(statement(READS), statement(), statement())).isZero();
    }

    private static double alignment(Statement point, Statement answer, Statement question) {
        return Alignment.of(point, new Said(List.of(answer), Set.of(), Set.of(), answer.terms()), question);
    }

    private static Statement statement(WordPiece... terms) {
        return new Statement("", Embedding.of(new float[3]), Set.of(), Set.of(), Arrays.asList(terms));
    }

    private static WordPiece piece(String text, double rarity, float... meaning) {
        return new WordPiece(text, rarity, Embedding.of(meaning));
    }
}
