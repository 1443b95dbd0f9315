package dev.greenroom.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestPropertySource;

@TestPropertySource(properties = "greenroom.site.url=https://greenroom.example/")
class SecureSiteTests extends WebFrameTest {

    @Test
    void siteWhenReachedByHttpsShouldInsistOnIt() {
        var form = visitor().get("/test/form");
        assertThat(form.headers().firstValue("Strict-Transport-Security")).hasValue("max-age=31536000");
        assertThat(form.headers().firstValue("Set-Cookie"))
                .hasValueSatisfying(cookie ->
                        assertThat(cookie).matches("__Host-csrf=[\\w-]+; Path=/; Secure; HttpOnly; SameSite=Lax"));
    }
}
