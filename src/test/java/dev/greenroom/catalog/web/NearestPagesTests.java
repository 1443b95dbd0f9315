package dev.greenroom.catalog.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;

import dev.greenroom.catalog.GuideSummary;
import dev.greenroom.catalog.Overview;
import dev.greenroom.catalog.PublishedLibrary;
import dev.greenroom.platform.text.Slug;
import dev.greenroom.platform.web.PageSuggestions.Suggestion;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class NearestPagesTests {

    private final PublishedLibrary library = mock();
    private final NearestPages pages = new NearestPages(library);

    @Test
    void nearestWhenAWordHasASlipShouldFindWhatWasMeantAlone() {
        publish(guide("backend-developer", "Backend developer"), guide("registered-nurse", "Registered nurse"));
        assertThat(pages.nearest("backend developr"))
                .containsExactly(new Suggestion("Backend developer", "/guides/backend-developer"));
    }

    @Test
    void nearestWhenNothingIsNearShouldBeEmpty() {
        publish(guide("backend-developer", "Backend developer"));
        assertThat(pages.nearest("wp login php")).isEmpty();
        assertThat(pages.nearest("")).isEmpty();
    }

    private void publish(GuideSummary... guides) {
        given(library.overview()).willReturn(new Overview(List.of(), List.of(), List.of(guides), List.of(), List.of()));
    }

    private static GuideSummary guide(String slug, String title) {
        return new GuideSummary(new Slug(slug), title, null, "", LocalDate.EPOCH, 20);
    }
}
