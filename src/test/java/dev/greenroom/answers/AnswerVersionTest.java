package dev.greenroom.answers;

import static dev.greenroom.answers.AnswerMode.FREE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class AnswerVersionTest {

    private static final Instant BEGUN = Instant.parse("2026-11-22T21:00:00Z");
    private static final Draft LATER = Draft.text(FREE, "I rang twice.");

    private final AnswerVersion version = new AnswerVersion(UUID.randomUUID(), 1, Draft.text(FREE, "I rang."), BEGUN);

    @Test
    void versionWhenYoungerThanTenMinutesShouldFollowTheText() {
        version.read("{}", 60, false);
        version.follow(LATER, BEGUN.plus(Duration.ofMinutes(9)));
        assertThat(version.draft()).isEqualTo(LATER);
        assertThat(version.score()).as("of another text").isNull();
    }

    @Test
    void versionWhenTenMinutesOldShouldStay() {
        assertThat(version.isOpen(BEGUN.plus(Duration.ofMinutes(10)))).isFalse();
        assertThatIllegalStateException().isThrownBy(() -> version.follow(LATER, BEGUN.plus(Duration.ofMinutes(10))));
    }

    @Test
    void versionWhenKeptOrReadOnPurposeShouldStay() {
        version.keep("for the panel");
        assertThat(version.isOpen(BEGUN)).isFalse();
        assertThat(version.summary().name()).isEqualTo("for the panel");

        var other = new AnswerVersion(UUID.randomUUID(), 1, LATER, BEGUN);
        other.read("{}", 60, true);
        assertThat(other.isOpen(BEGUN)).isFalse();
    }

    @Test
    void nameWhenKeptAgainWithoutOneShouldStay() {
        version.keep("for the panel");
        version.keep(null);
        assertThat(version.summary().name()).isEqualTo("for the panel");
    }
}
