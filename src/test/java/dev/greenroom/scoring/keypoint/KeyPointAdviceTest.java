package dev.greenroom.scoring.keypoint;

import static dev.greenroom.scoring.keypoint.KeyPointReceiptTest.judged;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.greenroom.language.Span;
import dev.greenroom.scoring.KeyPointReading;
import dev.greenroom.scoring.KeyPointReading.Coverage;
import dev.greenroom.scoring.NextEdit;
import dev.greenroom.scoring.ReceiptLine;
import java.util.List;
import org.junit.jupiter.api.Test;

class KeyPointAdviceTest {

    private static final CoverageModel MODEL = new CoverageModel(0, 0.5, 0.25, 0.25, 0, 0);
    private static final Judged COVERED = judged(Coverage.COVERED, 0.7);
    private static final Judged PARTIAL = judged(Coverage.PARTIAL, 0.5);
    private static final Judged MISSING = judged(Coverage.MISSING, 0.1);
    private static final Judged DENIED = judged(Coverage.CONTRADICTED, 0);

    @Test
    void editsWhenPointsAreOpenShouldPutTheBiggestGainFirst() {
        assertThat(edits(List.of(), PARTIAL, COVERED, MISSING, DENIED))
                .extracting(NextEdit::rule, NextEdit::gain, NextEdit::advice)
                .containsExactly(
                        tuple("keypoint.4", 20, "Check this one: your answer says otherwise than “An index is kept.”"),
                        tuple("keypoint.3", 18, "Say this too, in your own words: An index is kept."),
                        tuple("keypoint.1", 8, "Say this too, in your own words: An index is kept."));
    }

    @Test
    void editsWhenFormTakesPointsShouldOfferThemBack() {
        List<ReceiptLine> form = List.of(
                new ReceiptLine("opening.short", -6, List.of(), ""),
                new ReceiptLine("opening.past", -5, List.of(), ""));
        assertThat(edits(form, COVERED))
                .extracting(NextEdit::rule, NextEdit::gain)
                .containsExactly(tuple("opening.short", 6), tuple("opening.past", 5));
    }

    @Test
    void editsWhenManyPointsAreOpenShouldNameThree() {
        assertThat(edits(List.of(), MISSING, MISSING, MISSING, MISSING)).hasSize(3);
    }

    @Test
    void editsWhenNothingIsGainedShouldSayNothing() {
        assertThat(edits(List.of(), judged(Coverage.PARTIAL, 0.9))).isEmpty();
        assertThat(edits(List.of(), COVERED)).isEmpty();
    }

    @Test
    void followUpsWhenAPointIsHalfSaidShouldAskInItsWords() {
        String answer = "It keeps an index.  It is fast.";
        assertThat(followUps(answer, at(Coverage.PARTIAL, 0, 18), at(Coverage.MISSING, 20, 31)))
                .singleElement()
                .asString()
                .contains("“It keeps an index”");
    }

    @Test
    void followUpsWhenAPointIsDeniedShouldAskWhetherOneIsSure() {
        assertThat(followUps("It keeps none!", at(Coverage.CONTRADICTED, 0, 14)))
                .containsExactly("You said “It keeps none”: are you sure, and how would you check?");
    }

    @Test
    void followUpsWhenSentenceIsLongShouldQuoteItsBeginning() {
        String fourteen = "a b c d e f g h i j k l m n";
        assertThat(followUps(fourteen + " o.", at(Coverage.CONTRADICTED, 0, 30)))
                .singleElement()
                .asString()
                .contains("“" + fourteen + " …”");
        assertThat(followUps(fourteen + ".", at(Coverage.CONTRADICTED, 0, 28)))
                .singleElement()
                .asString()
                .contains("“" + fourteen + "”");
    }

    @Test
    void followUpsWhenPointsMeetInOneSentenceShouldAskOnce() {
        assertThat(followUps("It keeps none.", at(Coverage.PARTIAL, 0, 14), at(Coverage.PARTIAL, 0, 14)))
                .hasSize(1);
    }

    @Test
    void followUpsWhenWordsDifferShouldVaryTheWording() {
        assertThat(List.of("a", "b", "c"))
                .extracting(word -> followUps(word, at(Coverage.PARTIAL, 0, 1)).getFirst())
                .extracting(question -> question.replaceAll("“.”", "…"))
                .doesNotHaveDuplicates();
    }

    @Test
    void followUpsWhenThereIsNoEvidenceOrTooMuchShouldAskAtMostThree() {
        assertThat(followUps("a", judged(Coverage.CONTRADICTED, 0))).isEmpty();
        assertThat(followUps(
                        "a b c d",
                        at(Coverage.PARTIAL, 0, 1),
                        at(Coverage.PARTIAL, 2, 3),
                        at(Coverage.PARTIAL, 4, 5),
                        at(Coverage.PARTIAL, 6, 7)))
                .hasSize(3);
    }

    private static Judged at(Coverage status, int start, int end) {
        return new Judged(new KeyPointReading("An index is kept.", status, new Span(start, end)), 0.5);
    }

    private static List<NextEdit> edits(List<ReceiptLine> form, Judged... points) {
        return new KeyPointAdvice(MODEL, form).edits(new Judge.Verdict(List.of(points), 0));
    }

    private static List<String> followUps(String answer, Judged... points) {
        return KeyPointAdvice.followUps(List.of(points), answer);
    }
}
