package dev.greenroom.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.security.crypto.password.PasswordEncoder;

class PasswordsTest {

    private final Passwords passwords = new Passwords();

    @Test
    void passwordShouldHaveTwelveTo128Characters() {
        assertThat(Password.isOne("a".repeat(11))).isFalse();
        assertThat(Password.isOne("a".repeat(12))).isTrue();
        assertThat(Password.isOne("🌱".repeat(128))).isTrue();
        assertThat(Password.isOne("a".repeat(129))).isFalse();
        assertThat(Password.isOne(" ".repeat(12))).isFalse();
    }

    @Test
    void passwordWhenAsLongAsMayBeShouldMatchToTheLastCharacter() {
        String hash = passwords.hash(new Password("🌱".repeat(127) + "a"));

        assertThat(hash).startsWith("$argon2id$").doesNotContain("🌱");
        assertThat(passwords.match("🌱".repeat(127) + "a", hash)).isTrue();
        assertThat(passwords.match("🌱".repeat(127) + "b", hash)).isFalse();
    }

    @Test
    void passwordWhenThereIsNoHashShouldNeverMatch() {
        assertThat(passwords.match("the password of nobody", null)).isFalse();
    }

    /** Otherwise the time of an answer would tell which addresses have an account. */
    @Test
    void passwordWhenThereIsNoHashShouldBeComparedAllTheSame() {
        var compared = new AtomicInteger();
        var counting = new Passwords(new PasswordEncoder() {
            @Override
            public String encode(@Nullable CharSequence typed) {
                return "a hash";
            }

            @Override
            public boolean matches(@Nullable CharSequence typed, @Nullable String hash) {
                compared.incrementAndGet();
                return false;
            }
        });
        String hash = counting.hash(new Password("correct horse battery"));

        assertThat(counting.match("another horse battery", hash)).isFalse();
        assertThat(compared).hasValue(1);
        assertThat(counting.match("another horse battery", null)).isFalse();
        assertThat(compared).hasValue(2);
    }
}
