package dev.greenroom.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

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
}
