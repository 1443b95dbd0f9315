package dev.greenroom.answers;

import static dev.greenroom.answers.AnswerMode.FREE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class AnswerVersionTest {

    private static final Instant BEGUN = Instant.parse("2026-11-22T21:00:00Z");
    private static final Draft LATER = Draft.text(FREE, "I rang twice.");

    private final AnswerVersion version =
            new AnswerVersion(UUID.randomUUID(), 1, Draft.text(FREE, "I rang."), List.of(), BEGUN);

    @Test
    void versionWhenYoungerThanTenMinutesShouldFollowTheText() {
        version.read("{}", 60, true, null);
        version.follow(LATER, List.of("Says whom"), BEGUN.plus(Duration.ofMinutes(9)));
        assertThat(version.says(LATER, List.of("Says whom"))).isTrue();
        assertThat(version.isOutdated()).isTrue();
        assertThat(version.score()).as("of another text").isNull();
    }

    @Test
    void versionWhenTenMinutesOldShouldStay() {
        assertThat(version.isOpen(BEGUN.plus(Duration.ofMinutes(10)))).isFalse();
        assertThatIllegalStateException()
                .isThrownBy(() -> version.follow(LATER, List.of(), BEGUN.plus(Duration.ofMinutes(10))));
    }

    @Test
    void scoreThatWasAskedForShouldBeRememberedThroughChanges() {
        version.read("{}", 60, true, null);
        version.follow(LATER, List.of(), BEGUN);
        assertThat(version.wasReadBefore()).isTrue();
        version.read("{}", 64, false, new EarlierScore(60, "1"));
        version.follow(Draft.text(FREE, "I rang her."), List.of(), BEGUN);
        assertThat(version.wasReadBefore())
                .as("what was only seen while typing")
                .isFalse();
        version.read("{}", 70, true, null);
        assertThat(version.before()).isEqualTo(new EarlierScore(60, "1"));
        version.follow(LATER, List.of(), BEGUN);
        assertThat(version.wasReadBefore()).isTrue();
    }

    @Test
    void versionWhenKeptShouldStay() {
        version.keep("for the panel");
        assertThat(version.isOpen(BEGUN)).isFalse();
        assertThat(version.summary().name()).isEqualTo("for the panel");
    }

    @Test
    void nameWhenKeptAgainWithoutOneShouldStay() {
        version.keep("for the panel");
        version.keep(null);
        assertThat(version.summary().name()).isEqualTo("for the panel");
    }
}
