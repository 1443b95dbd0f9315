package dev.greenroom.platform.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.greenroom.platform.text.WordDiff.Kind;
import dev.greenroom.platform.text.WordDiff.Segment;
import org.junit.jupiter.api.Test;

class WordDiffTest {

    @Test
    void wordsWhenChangedOneAfterTheOtherShouldBeOneChange() {
        assertThat(WordDiff.between("It went well.", "The failures stopped that week."))
                .containsExactly(
                        new Segment(Kind.DELETED, "It went well"),
                        new Segment(Kind.INSERTED, "The failures stopped that week"),
                        new Segment(Kind.SAME, "."));
    }

    @Test
    void wordsThatStayBetweenChangesShouldStay() {
        assertThat(WordDiff.between("I rang her at once.", "I wrote her at night."))
                .extracting(Segment::text)
                .containsExactly("I ", "rang", "wrote", " her at ", "once", "night", ".");
    }
}
