package dev.greenroom.pages;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class PageMarkupTest extends SiteTest {

    private static final HtmlChecker CHECKER = new HtmlChecker();

    @ParameterizedTest
    @MethodSource("dev.greenroom.pages.PublicPages#found")
    void pageWhenReadShouldBeFoundAndValid(String path) {
        var response = get(path);

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(CHECKER.check(response.body())).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("dev.greenroom.pages.PublicPages#missing")
    void pageWhenUnknownShouldBeNotFoundAndValid(String path) {
        var response = get(path);

        assertThat(response.statusCode()).isEqualTo(404);
        assertThat(CHECKER.check(response.body())).isEmpty();
    }

    @Test
    void checkerWhenMarkupIsBrokenShouldSaySo() {
        assertThat(CHECKER.check("<!doctype html><html lang=en><title>x</title><p><div></p>"))
                .isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("dev.greenroom.pages.PublicPages#all")
    void pageWhenReadShouldHaveOneHeadingAndNoInlineCode(String path) {
        var page = Jsoup.parse(get(path).body());

        assertThat(page.select("h1")).hasSize(1);
        assertThat(page.select("[style], style")).isEmpty();
        assertThat(page.select("script:not([src]):not([type=application/ld+json])"))
                .isEmpty();
        assertThat(page.getAllElements())
                .flatExtracting(element -> element.attributes().asList())
                .noneMatch(attribute -> attribute.getKey().startsWith("on"));
        assertThat(page.text()).doesNotContain("??").doesNotContainPattern("\\{\\{ ?(pay|questions|year)");
    }

    @ParameterizedTest
    @MethodSource("dev.greenroom.pages.PublicPages#all")
    void linkWhenInsideThePageShouldHaveItsTarget(String path) {
        var page = Jsoup.parse(get(path).body());

        assertThat(page.select("a[href^=#]"))
                .allSatisfy(
                        link -> assertThat(page.getElementById(link.attr("href").substring(1)))
                                .as(link.outerHtml())
                                .isNotNull());
    }

    @ParameterizedTest
    @MethodSource("dev.greenroom.pages.PublicPages#found")
    void structuredDataWhenThereShouldHaveItsRequiredProperties(String path) {
        var page = Jsoup.parse(get(path).body());

        page.select("script[type=application/ld+json]").forEach(script -> {
            var document = JsonMapper.shared().readTree(script.data());
            assertThat(document.path("@context").asString()).isEqualTo("https://schema.org");
            document.path("@graph").forEach(node -> requiredProperties(node, page));
        });
    }

    @Test
    void guideWhenReadShouldCarryEveryKindOfStructuredData() {
        var graph = JsonMapper.shared()
                .readTree(Jsoup.parse(get("/guides/backend-developer").body())
                        .select("script[type=application/ld+json]")
                        .get(0)
                        .data())
                .path("@graph");

        assertThat(graph.valueStream().map(node -> node.path("@type").asString()))
                .contains("BreadcrumbList", "Article", "FAQPage", "Occupation");
    }

    @ParameterizedTest
    @CsvSource({
        "/questions/backend-failed-rewrite, Backend developer",
        "/guides/backend-developer/resume, Backend developer",
        "/articles/star-method, Greenroom"
    })
    void pageBelowAnotherShouldSayWhereItStands(String path, String above) {
        var page = Jsoup.parse(get(path).body());
        var graph = JsonMapper.shared()
                .readTree(page.select("script[type=application/ld+json]").get(0).data())
                .path("@graph");
        var crumbs = graph.path(0).path("itemListElement").valueStream().toList();

        assertThat(crumbs.get(crumbs.size() - 2).path("name").asString()).isEqualTo(above);
        assertThat(crumbs.getLast().path("item").asString()).endsWith(path);
    }

    private static void requiredProperties(JsonNode node, Document page) {
        switch (node.path("@type").asString()) {
            case "BreadcrumbList" ->
                assertThat(node.path("itemListElement")).isNotEmpty().allSatisfy(item -> {
                    assertThat(item.path("name").asString()).isNotBlank();
                    assertThat(item.path("position").asInt()).isPositive();
                    assertThat(item.path("item").asString()).startsWith("http");
                });
            case "Article" -> {
                assertThat(node.path("headline").asString()).isNotBlank();
                assertThat(node.path("dateModified").asString()).matches("\\d{4}-\\d{2}-\\d{2}");
                assertThat(node.path("author").path("name").asString()).isNotBlank();
            }
            case "FAQPage" ->
                assertThat(node.path("mainEntity")).isNotEmpty().allSatisfy(entry -> {
                    assertThat(visibleText(page)).contains(entry.path("name").asString());
                    assertThat(entry.path("acceptedAnswer").path("text").asString())
                            .isNotBlank();
                });
            case "Occupation" -> assertThat(node.path("name").asString()).isNotBlank();
            default -> assertThat(node.path("@type").asString()).isNotBlank();
        }
    }

    private static String visibleText(Element page) {
        return page.text();
    }
}
