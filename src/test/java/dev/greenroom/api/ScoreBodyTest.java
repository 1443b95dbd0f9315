package dev.greenroom.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletRequest;

class ScoreBodyTest {

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[]", "5", "null", "{\"a\":"})
    void readWhenBodyIsNoObjectShouldSayBadRequest(String body) {
        assertThatThrownBy(() -> read(body))
                .isInstanceOfSatisfying(
                        RejectedRequestException.class,
                        rejected -> assertThat(rejected.problem().status()).isEqualTo(400));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"answer\":5}",
                "{\"answer\":[]}",
                "{\"answer\":\"\\ud800\"}",
                "{\"answer\":\"a\\u0000\"}"
            })
    void anyTextWhenMemberIsWrongShouldNameIt(String body) throws IOException {
        ScoreBody read = read(body);
        assertThatThrownBy(() -> read.anyText("answer", 10))
                .isInstanceOfSatisfying(RejectedRequestException.class, rejected -> {
                    assertThat(rejected.problem().status()).isEqualTo(422);
                    assertThat(rejected.problem().field()).isEqualTo("answer");
                });
    }

    @Test
    void anyTextWhenTooLongShouldNameTheLimit() throws IOException {
        ScoreBody body = read("{\"answer\":\"12345678901\"}");
        assertThatThrownBy(() -> body.anyText("answer", 10))
                .isInstanceOfSatisfying(RejectedRequestException.class, rejected -> {
                    assertThat(rejected.problem().status()).isEqualTo(413);
                    assertThat(rejected.problem().field()).isEqualTo("answer");
                    assertThat(rejected.problem().limit()).isEqualTo(10);
                });
    }

    @Test
    void anyTextWhenRightToLeftOrEmojiShouldPass() throws IOException {
        assertThat(read("{\"answer\":\"مرحبا 🎉\"}").anyText("answer", 10)).isEqualTo("مرحبا 🎉");
    }

    @Test
    void readWhenBodyIsHugeShouldRefuseIt() {
        assertThatThrownBy(() -> read("{\"answer\":\"" + "x".repeat(600_000) + "\"}"))
                .isInstanceOfSatisfying(
                        RejectedRequestException.class,
                        rejected -> assertThat(rejected.problem().status()).isEqualTo(413));
    }

    private static ScoreBody read(String json) throws IOException {
        MockHttpServletRequest request = new MockHttpServletRequest();
        request.setContent(json.getBytes(StandardCharsets.UTF_8));
        return ScoreBody.read(request);
    }
}
