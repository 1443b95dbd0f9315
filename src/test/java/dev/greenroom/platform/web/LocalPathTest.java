package dev.greenroom.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class LocalPathTest {

    @ParameterizedTest
    @ValueSource(strings = {"/", "/guides", "/questions?q=a%20b&type=x#top", "/answers/new?question=caf%C3%A9"})
    void pathWhenOnThisSiteShouldBeTaken(String text) {
        assertThat(LocalPath.of(text)).hasValue(new LocalPath(text));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                "guides",
                "//evil.example",
                "/\\evil.example",
                "\\\\evil.example",
                "https://evil.example/",
                "javascript:alert(1)",
                "/a\r\nSet-Cookie: a=b",
                "/{a}",
                "/a b"
            })
    void pathWhenItCouldLeadElsewhereShouldBeRefused(String text) {
        assertThat(LocalPath.of(text)).isEmpty();
    }
}
