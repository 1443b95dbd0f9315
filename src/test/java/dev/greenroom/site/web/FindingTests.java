package dev.greenroom.site.web;

import static dev.greenroom.platform.web.Visitor.text;
import static org.assertj.core.api.Assertions.assertThat;

import dev.greenroom.catalog.PublishedLibrary;
import dev.greenroom.platform.database.WithDatabase;
import dev.greenroom.platform.web.Visitor;
import java.io.ByteArrayInputStream;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.w3c.dom.Document;

/** Site map, feed, robots and contact: what others find the site by. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"greenroom.site.url=https://greenroom.example", "greenroom.site.contact=editors@greenroom.example"
        })
@WithDatabase
class FindingTests {

    @LocalServerPort
    private int port;

    @Autowired
    private PublishedLibrary library;

    @Test
    void siteMapShouldNameEveryPublishedPage() throws Exception {
        var document = xml("/sitemap.xml", "application/xml");
        var addresses = texts(document, "loc");
        assertThat(addresses)
                .doesNotHaveDuplicates()
                .allMatch(address -> address.startsWith("https://greenroom.example/"))
                .contains(
                        "https://greenroom.example/",
                        "https://greenroom.example/guides/backend-developer",
                        "https://greenroom.example/guides/backend-developer/resume",
                        "https://greenroom.example/articles/privacy")
                .hasSizeGreaterThan(library.overview().guides().size() * 2
                        + library.overview().questions().size());
        assertThat(texts(document, "lastmod")).isNotEmpty().allMatch(date -> date.matches("\\d{4}-\\d\\d-\\d\\d"));
    }

    @Test
    void feedShouldListGuidesAndArticlesTheLatestFirst() throws Exception {
        var document = xml("/feed.atom", "application/atom+xml");
        assertThat(document.getDocumentElement().getNamespaceURI()).isEqualTo("http://www.w3.org/2005/Atom");
        assertThat(texts(document, "id"))
                .doesNotHaveDuplicates()
                .contains("https://greenroom.example/guides/backend-developer");
        assertThat(texts(document, "name")).containsExactly("Greenroom editors");
        var updated =
                texts(document, "updated").stream().map(OffsetDateTime::parse).toList();
        assertThat(updated).isSortedAccordingTo(Comparator.reverseOrder());
        assertThat(texts(document, "summary"))
                .hasSize(updated.size() - 1)
                .noneMatch(summary -> summary.isBlank() || summary.contains("{{"));
    }

    @Test
    void robotsShouldFindTheSiteMapAndLeaveSearchAlone() {
        assertThat(text(new Visitor(port).get("/robots.txt")))
                .contains("Sitemap: https://greenroom.example/sitemap.xml", "Disallow: /search\n")
                .doesNotContain("Disallow: /questions\n", "Disallow: /questions?\n");
    }

    @Test
    void securityContactShouldBeNamed() {
        assertThat(text(new Visitor(port).get("/.well-known/security.txt")))
                .contains("Contact: mailto:editors@greenroom.example", "Expires: 20");
    }

    @Test
    void iconShouldBeThereForThoseWhoAskByItsOldName() {
        var icon = new Visitor(port).get("/favicon.ico");
        assertThat(icon.statusCode()).isEqualTo(200);
        assertThat(icon.headers().firstValue("Cache-Control")).hasValue("max-age=86400, public");
    }

    private Document xml(String path, String type) throws Exception {
        var answer = new Visitor(port).get(path);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue(type + ";charset=UTF-8");
        assertThat(answer.headers().firstValue("ETag")).isPresent();
        var factory = DocumentBuilderFactory.newDefaultNSInstance();
        return factory.newDocumentBuilder().parse(new ByteArrayInputStream(answer.body()));
    }

    private static List<String> texts(Document document, String name) {
        var found = document.getElementsByTagNameNS("*", name);
        return IntStream.range(0, found.getLength())
                .mapToObj(index -> found.item(index).getTextContent())
                .toList();
    }
}
