package dev.greenroom.catalog.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.greenroom.platform.database.WithDatabase;
import dev.greenroom.platform.web.Visitor;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@WithDatabase
class QuestionBankTests {

    @LocalServerPort
    private int port;

    @Test
    void bankWhenNothingIsAskedShouldShowTheFirstTwentyInGuideOrder() {
        var page = page("/questions");

        assertThat(page.select(".results > li")).hasSize(20);
        assertThat(page.select("link[rel=canonical]").attr("href")).endsWith("/questions");
        assertThat(page.select("meta[name=robots]")).isEmpty();
        assertThat(page.select(".facet legend").eachText()).contains("Role", "Type", "Level", "Competency", "Skill");
    }

    @Test
    void bankWhenPagesAreFollowedShouldShowEveryQuestionOnce() {
        var page = page("/questions");
        var seen = page.select(".result-title a").eachAttr("href");
        while (!page.select("a[rel=next]").isEmpty()) {
            page = page(page.select("a[rel=next]").attr("href"));
            seen.addAll(page.select(".result-title a").eachAttr("href"));
        }

        assertThat(seen).doesNotHaveDuplicates();
        assertThat(page("/questions?page=1").select("[role=status]").text()).isEqualTo(seen.size() + " questions");
    }

    @Test
    void bankWhenValueIsChosenShouldLeaveAsManyAsItsCountSaid() {
        var option = page("/questions").expectFirst("label:has(input[name=type][value=technical])");
        var counted = option.expectFirst(".count").ownText();

        var page = page("/questions?type=TECHNICAL");

        assertThat(page.select("[role=status]").text()).isEqualTo(counted + " questions");
        assertThat(page.select(".results .meta span:first-child").eachText()).containsOnly("Technical");
        assertThat(page.select("link[rel=canonical]").attr("href")).endsWith("/questions?type=technical");
        assertThat(page.select(".chips a.chip").attr("href")).isEqualTo("/questions");
    }

    @Test
    void bankWhenTwoFiltersAreChosenShouldNotBeIndexedAndLetEachBeRemoved() {
        var page = page("/questions?type=technical&type=behavioral&role=backend-developer&sort=a-z");

        assertThat(page.select("link[rel=canonical]")).isEmpty();
        assertThat(page.select("meta[name=robots]").attr("content")).isEqualTo("noindex");
        assertThat(page.select(".chips a.chip").eachAttr("href"))
                .contains("/questions?role=backend-developer&type=behavioral&sort=a-z");
        assertThat(page.select("input[name=sort]").val()).isEqualTo("a-z");
    }

    @ParameterizedTest
    @CsvSource({
        "type=quiz, type=quiz",
        "level=guru&type=technical, level=guru",
        "sort=popularity, sort=popularity",
        "sort=relevance, sort=relevance",
        "page=zero, page=zero",
        "page=-1, page=-1",
        "skill=%3Cscript%3E, skill=<script>"
    })
    void bankWhenParameterIsUnknownShouldAnswerAndNameIt(String parameters, String named) {
        var page = page("/questions?" + parameters);

        assertThat(page.select(".notice code").text()).isEqualTo(named);
        assertThat(page.select(".results > li")).isNotEmpty();
    }

    @Test
    void bankWhenPageIsBeyondTheLastShouldShowTheLastAndSaySo() {
        var page = page("/questions?page=4000");

        assertThat(page.select(".notice").text()).startsWith("There is no page 4000");
        assertThat(page.select(".results > li")).isNotEmpty();
        assertThat(page.select("a[rel=next]")).isEmpty();
    }

    @Test
    void bankWhenQueryIsMistypedShouldMarkWhatWasMeantAndOfferTheTyped() {
        var page = page("/questions?q=postgrs");

        assertThat(page.select(".results mark").eachText()).contains("PostgreSQL");
        var literal = page.expectFirst("a:contains(Search for)").attr("href");
        assertThat(literal).isEqualTo("/questions?q=postgrs&literal=true");
        assertThat(page(literal).text()).contains("Nothing was found for “postgrs”");
    }

    @Test
    void bankWhenOrderIsChosenShouldKeepTheSearch() {
        var sorts = page("/questions?q=patient").select(".bank-bar a").eachAttr("href");

        assertThat(sorts)
                .containsExactly(
                        "/questions?q=patient",
                        "/questions?q=patient&sort=guide",
                        "/questions?q=patient&sort=level",
                        "/questions?q=patient&sort=a-z");
    }

    @Test
    void bankWhenOrderIsByLevelShouldBeginWithTheEasiest() {
        assertThat(page("/questions?sort=level")
                        .select(".results .meta span:nth-child(2)")
                        .eachText())
                .containsOnly("Beginner");
    }

    @ParameterizedTest
    @ValueSource(strings = {"%00", "%F0%9F%98%80", "%25_%27%22%3Cscript%3E", "%20", "a%00b", "%5C", "'%20OR%201=1"})
    void bankWhenQueryIsOddShouldAnswer(String query) {
        var page = page("/questions?q=" + query);

        assertThat(page.select("h1").text()).isNotEmpty();
        assertThat(page.select("main script")).isEmpty();
    }

    @Test
    void bankWhenQueryIsVeryLongShouldCutItAndSaySo() {
        assertThat(page("/questions?q=" + "nurse+".repeat(50)).select(".notice").text())
                .contains("first 200 characters");
    }

    @Test
    void randomWhenFiltersAreGivenShouldLeadToAQuestionThatHasThem() {
        var role = List.of("any-interview", "registered-nurse");
        for (var slug : role) {
            var answer = new Visitor(port).get("/questions/random?role=" + slug);

            assertThat(answer.statusCode()).isEqualTo(303);
            assertThat(answer.headers().firstValue("Cache-Control")).hasValue("no-store");
            var question = page(answer.headers().firstValue("Location").orElseThrow());
            assertThat(question.select("a[href*='/guides/" + slug + "']")).isNotEmpty();
        }
    }

    @Test
    void randomWhenNoQuestionIsLeftShouldLeadBackToTheBank() {
        var answer = new Visitor(port).get("/questions/random?q=xyzzyqwert");

        assertThat(answer.headers().firstValue("Location")).hasValue("/questions?q=xyzzyqwert");
    }

    private Document page(String path) {
        var answer = new Visitor(port).get(path);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().allValues("Set-Cookie")).isEmpty();
        return Jsoup.parse(Visitor.text(answer));
    }
}
