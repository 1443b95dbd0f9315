package dev.greenroom.accounts.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.greenroom.platform.web.SiteProperties;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockHttpServletRequest;

class NextPageTest {

    private final NextPage next = new NextPage(new SiteProperties("https://greenroom.example", null));

    @ParameterizedTest
    @CsvSource({
        "https://greenroom.example/answers?x=1, /answers?x=1",
        "http://app:8080/answers, /answers",
        "https://evil.example/answers, /account",
        "https://greenroom.example/sign-up, /account",
    })
    void pageBeforeShouldBeOneOfTheSiteAsReadersKnowIt(String referer, String expected) {
        var request = new MockHttpServletRequest();
        request.addHeader("Host", "app:8080");
        request.addHeader("Referer", referer);
        assertThat(next.before("", request).value()).isEqualTo(expected);
    }
}
