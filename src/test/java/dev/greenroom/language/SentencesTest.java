package dev.greenroom.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class SentencesTest {

    @Test
    void cutWhenStopsAreMixedShouldKeepEachSentence() {
        assertThat(cut("We shipped it. Did it work? Yes! It did… mostly."))
                .containsExactly("We shipped it.", "Did it work?", "Yes!", "It did… mostly.");
    }

    @Test
    void cutWhenWhiteSpaceIsOddShouldStayInOrder() {
        assertThat(cut("I" + " \u2003".repeat(200) + " did it")).isNotEmpty().doesNotContain("");
    }

    @Test
    void cutWhenFillersStandBeforeAJointShouldCutThereAllTheSame() {
        String run =
                "we had a long queue in the shop and everybody was waiting for the same two tills that day with their bags and coats ";
        String rest =
                "I rang the area manager who lives nearby and asked her for two more people for the whole of the afternoon and she sent them over by taxi within the hour";
        assertThat(cut(run + "so um " + rest))
                .hasSameSizeAs(cut(run + "so " + rest))
                .hasSize(3);
    }

    @Test
    void cutWhenTranscriptIsLowerCaseShouldStillEndAtFullStops() {
        assertThat(cut("so I rang them. and they were fine. no refunds."))
                .containsExactly("so I rang them.", "and they were fine.", "no refunds.");
    }

    @Test
    void cutWhenStopBelongsToAbbreviationOrFigureShouldGoOn() {
        assertThat(cut("Dr. Shah saw e.g. 3.8 ohm at 9 a.m. on Monday. J. Ruiz agreed."))
                .containsExactly("Dr. Shah saw e.g. 3.8 ohm at 9 a.m. on Monday.", "J. Ruiz agreed.");
    }

    @Test
    void cutWhenQuoteEndsInQuestionShouldGoOnAfterIt() {
        assertThat(cut("I asked \"What now?\" and waited. She left."))
                .containsExactly("I asked \"What now?\" and waited.", "She left.");
    }

    @Test
    void cutWhenLinesAreBulletsOrHeadingsShouldEndEachLine() {
        assertThat(cut("What I did:\n- pulled the log\n- wrote a note\n\nit held"))
                .containsExactly("What I did:", "- pulled the log", "- wrote a note", "it held");
    }

    @Test
    void cutWhenLineIsOnlyWrappedShouldGoOn() {
        assertThat(cut("I wrote a small script\nthat compares each message."))
                .containsExactly("I wrote a small script\nthat compares each message.");
    }

    @Test
    void cutWhenSpeechHasNoMarksShouldCutAtItsJoints() {
        String speech = "we had this thing on the ward where the fluid charts were never filled in at night "
                + "and everyone knew about it but nobody did anything so I took the charts home for a week "
                + "and counted every gap and then I showed the sister what was missing and we changed the handover";
        assertThat(cut(speech))
                .hasSizeGreaterThan(2)
                .anySatisfy(unit -> assertThat(unit).startsWith("so I took"))
                .anySatisfy(unit -> assertThat(unit).startsWith("and then I showed"));
    }

    @Test
    void cutWhenSpeechHasNoJointsShouldCutWhereSomebodyActsAnew() {
        String speech =
                "she came in really angry and shouted in front of everyone and the waiting room was full of patients I"
                        + " took her into the little office and let her talk for five minutes without a word from me I"
                        + " looked on the system and it was my mistake and since then we have had no wrong booking at all";
        assertThat(cut(speech))
                .anySatisfy(unit -> assertThat(unit).startsWith("I took her"))
                .anySatisfy(unit -> assertThat(unit).startsWith("I looked on"))
                .noneSatisfy(unit -> assertThat(unit).startsWith("then we have"));
    }

    @Test
    void cutWhenTextIsBlankShouldBeEmpty() {
        assertThat(cut(" \n\t ")).isEmpty();
        assertThat(cut("")).isEmpty();
    }

    @Test
    void cutWhenLinesAreEmptyShouldKeepItsTime() {
        String gap = "\n".repeat(400_000);
        assertTimeoutPreemptively(
                Duration.ofSeconds(10),
                () -> assertThat(cut("I rang." + gap + "I wrote." + gap)).containsExactly("I rang.", "I wrote."));
    }

    @Test
    void cutWhenTextHasEmojiShouldCountCodeUnits() {
        String text = "Great 🎉. Next one.";
        assertThat(Sentences.cut(text)).containsExactly(new Span(0, 9), new Span(10, 19));
    }

    private static List<String> cut(String text) {
        return Sentences.cut(text).stream().map(span -> span.in(text)).toList();
    }
}
