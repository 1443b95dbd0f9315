package dev.greenroom.site.web;

import dev.greenroom.catalog.GuideSummary;
import dev.greenroom.catalog.Overview;
import dev.greenroom.catalog.PublishedLibrary;
import dev.greenroom.platform.text.Slug;
import dev.greenroom.platform.web.ReadingPage;
import dev.greenroom.platform.web.SiteProperties;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ResponseBody;

/** Every page that search engines are welcome to, with the day of its last change. */
@Controller
class SitemapController {

    private static final String NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9";

    private final PublishedLibrary library;
    private final SiteProperties site;

    SitemapController(PublishedLibrary library, SiteProperties site) {
        this.library = library;
        this.site = site;
    }

    @GetMapping(path = "/sitemap.xml", produces = "application/xml;charset=UTF-8")
    @ReadingPage
    @ResponseBody
    String sitemap() {
        return XmlDocument.write(
                "urlset",
                NAMESPACE,
                urlset -> entries()
                        .forEach(entry -> urlset.element("url", url -> {
                            url.text("loc", site.absolute(entry.path()));
                            if (entry.changed() != null) {
                                url.text("lastmod", entry.changed().toString());
                            }
                        })));
    }

    private List<Entry> entries() {
        Overview overview = library.overview();
        var entries = new ArrayList<>(List.of(
                new Entry("/", null),
                new Entry("/guides", null),
                new Entry("/questions", null),
                new Entry("/score", null),
                new Entry("/rubric", null),
                new Entry("/api", null),
                new Entry("/corrections", null)));
        overview.filledCategories()
                .forEach(category -> entries.add(
                        new Entry("/categories/" + category.slug(), latest(overview.guidesIn(category.slug())))));
        overview.guides().forEach(guide -> {
            entries.add(new Entry("/guides/" + guide.slug(), guide.updatedOn()));
            entries.add(new Entry("/guides/" + guide.slug() + "/resume", guide.updatedOn()));
        });
        Map<Slug, LocalDate> updated =
                overview.guides().stream().collect(Collectors.toMap(GuideSummary::slug, GuideSummary::updatedOn));
        overview.questions()
                .forEach(question -> entries.add(new Entry(
                        "/questions/" + question.slug(),
                        updated.get(question.guide().slug()))));
        overview.articles()
                .forEach(article -> entries.add(new Entry("/articles/" + article.slug(), article.updatedOn())));
        return entries;
    }

    private static @Nullable LocalDate latest(List<GuideSummary> guides) {
        return guides.stream()
                .map(GuideSummary::updatedOn)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    private record Entry(String path, @Nullable LocalDate changed) {}
}
