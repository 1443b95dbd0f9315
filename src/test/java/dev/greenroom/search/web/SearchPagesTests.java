package dev.greenroom.search.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.greenroom.platform.database.WithDatabase;
import dev.greenroom.platform.web.Visitor;
import java.util.List;
import java.util.stream.StreamSupport;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@WithDatabase
class SearchPagesTests {

    @LocalServerPort
    private int port;

    @Test
    void searchWhenRoleIsTypedShouldBeginWithItsGuide() {
        var page = page("/search?q=nurse");

        assertThat(page.select("h2").eachText()).startsWith("Guides", "Questions");
        assertThat(page.expectFirst("#found-guides ~ ol a").attr("href")).isEqualTo("/guides/registered-nurse");
        assertThat(page.select("#site-search").val()).isEqualTo("nurse");
    }

    @Test
    void searchWhenArticleIsMeantShouldFindIt() {
        assertThat(page("/search?q=star+method")
                        .select("#found-articles ~ ol a")
                        .eachAttr("href"))
                .contains("/articles/star-method");
    }

    @Test
    void searchWhenWordIsMistypedShouldSayWhatWasSearchedFor() {
        var page = page("/search?q=postgrs");

        assertThat(page.select("main").text()).contains("Showing results for postgres");
        assertThat(page.select("#found-questions ~ ol mark").eachText()).contains("PostgreSQL");
        assertThat(page.select("a[href='/search?q=postgrs&literal=true']")).hasSize(1);
    }

    @Test
    void searchWhenNothingIsFoundShouldSayWhatToDo() {
        assertThat(page("/search?q=xyzzyqwert").select(".empty a").eachAttr("href"))
                .contains("/guides", "/questions");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "%00",
                "%F0%9F%98%80",
                "%25_%27%22%3Cscript%3Ealert(1)%3C/script%3E",
                "%5C%27",
                "the",
                ":*%26!"
            })
    void searchWhenQueryIsOddShouldAnswerWithoutTrustingIt(String query) {
        var page = page("/search?q=" + query);

        assertThat(page.select("h1").text()).isEqualTo("Search");
        assertThat(page.select("main script")).isEmpty();
        assertThat(suggestions("/search/suggestions?q=" + query)).hasSizeLessThanOrEqualTo(8);
        assertThat(page("/roles?q=" + query).select("a[href='/guides/any-interview'], form"))
                .isNotEmpty();
    }

    @Test
    void searchWhenQueryIsVeryLongShouldCutItAndSaySo() {
        assertThat(page("/search?q=" + "x".repeat(300)).select(".notice").text())
                .contains("first 200 characters");
    }

    @Test
    void suggestionsWhenTypingShouldBeginWithGuides() {
        var found = suggestions("/search/suggestions?q=back");

        assertThat(found.getFirst().get("url").asString()).isEqualTo("/guides/backend-developer");
        assertThat(found).hasSizeLessThanOrEqualTo(8);
        assertThat(found.stream().map(suggestion -> suggestion.get("kind").asString()))
                .isSortedAccordingTo((one, other) -> Integer.compare(
                        List.of("GUIDE", "QUESTION", "ARTICLE").indexOf(one),
                        List.of("GUIDE", "QUESTION", "ARTICLE").indexOf(other)));
    }

    @Test
    void suggestionsWhenNothingIsTypedShouldBeNone() {
        assertThat(suggestions("/search/suggestions")).isEmpty();
    }

    @Test
    void rolesWhenThereIsAGuideShouldLinkIt() {
        assertThat(page("/roles?q=RN").select(".index a").eachAttr("href")).containsExactly("/guides/registered-nurse");
    }

    @Test
    void rolesWhenThereIsNoGuideShouldSaySoAndOfferTheNearestAndAnyInterview() {
        var page = page("/roles?q=pharmacy+technician");

        assertThat(page.select("h1").text()).isEqualTo("No guide for pharmacy technician yet");
        assertThat(page.select(".index a").eachAttr("href")).contains("/guides/registered-nurse");
        assertThat(page.select("a.button").attr("href")).isEqualTo("/guides/any-interview");
        assertThat(page.select("main").text()).contains("O*NET", "CC BY 4.0");
    }

    private Document page(String path) {
        var answer = new Visitor(port).get(path);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().allValues("Set-Cookie")).isEmpty();
        return Jsoup.parse(Visitor.text(answer));
    }

    private List<JsonNode> suggestions(String path) {
        var answer = new Visitor(port).get(path);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("application/json"));
        return StreamSupport.stream(JsonMapper.shared().readTree(answer.body()).spliterator(), false)
                .toList();
    }
}
