package dev.greenroom.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EmailTest {

    @Test
    void emailShouldBeInLowerCaseWithoutSpaceAround() {
        assertThat(Email.of(" Name.Surname+jobs@Example.COM ")).hasValue(new Email("name.surname+jobs@example.com"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "name",
                "@example.com",
                "name@",
                "a@b@c",
                "a b@example.com",
                "a@exam\nple.com",
                "<a@b>",
                "a,b@c"
            })
    void emailWhenItIsNoneShouldBeRefused(String typed) {
        assertThat(Email.of(typed)).isEmpty();
    }

    @Test
    void emailWhenLongerThanAnyCanBeShouldBeRefused() {
        assertThat(Email.of("a".repeat(250) + "@b.example")).isEmpty();
    }
}
