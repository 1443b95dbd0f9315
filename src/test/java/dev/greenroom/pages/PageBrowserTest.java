package dev.greenroom.pages;

import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;

/** Each template and state in a browser. */
class PageBrowserTest extends SiteTest {

    @Test
    void pageWhenSeenShouldBeAccessibleQuietAndWithinTheScreen() {
        var softly = new SoftAssertions();
        try (var chromium = Chromium.start();
                var look = new PageLook(chromium)) {
            PublicPages.all()
                    .forEach(path -> softly.assertThat(look.problems(address(path)))
                            .as(path)
                            .isEmpty());
        }
        softly.assertAll();
    }
}
