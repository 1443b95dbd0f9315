package dev.greenroom.site.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.greenroom.platform.database.WithDatabase;
import dev.greenroom.platform.web.Visitor;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@WithDatabase
class HomePageTests {

    @LocalServerPort
    private int port;

    @Test
    void homeShouldAskForTheRoleAndShowTheWaysInAndASentenceOfEachPart() {
        var answer = new Visitor(port).get("/");
        var page = Jsoup.parse(Visitor.text(answer));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().allValues("Set-Cookie")).isEmpty();
        assertThat(page.select("form[action=/roles] label").text()).isEqualTo("What are you interviewing for?");
        assertThat(page.select(".ways a").eachAttr("href"))
                .containsExactly("/guides", "/questions", "/answers/new", "/interviews/new");
        assertThat(page.select(".home-sample .part-letter").eachText()).containsExactly("S", "T", "A", "R");
        assertThat(page.select(".shelves a").eachAttr("href"))
                .contains("/categories/technology", "/guides/backend-developer", "/guides/any-interview");
        assertThat(page.select("link[rel=canonical]").attr("href")).endsWith("/");
    }
}
