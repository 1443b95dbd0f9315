package dev.greenroom.site.web;

import dev.greenroom.catalog.GuideDetail;
import dev.greenroom.catalog.Overview;
import dev.greenroom.catalog.PublishedLibrary;
import dev.greenroom.platform.web.ReadingPage;
import dev.greenroom.platform.web.SiteProperties;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ResponseBody;

/** New and revised guides and articles as an Atom feed (RFC 4287), the latest first. */
@Controller
class FeedController {

    private static final String NAMESPACE = "http://www.w3.org/2005/Atom";
    private static final int ENTRIES = 50;

    private final PublishedLibrary library;
    private final SiteProperties site;
    private final MessageSource messages;

    FeedController(PublishedLibrary library, SiteProperties site, MessageSource messages) {
        this.library = library;
        this.site = site;
        this.messages = messages;
    }

    @GetMapping(path = "/feed.atom", produces = "application/atom+xml;charset=UTF-8")
    @ReadingPage
    @ResponseBody
    String feed() {
        List<Entry> entries = entries();
        return XmlDocument.write("feed", NAMESPACE, feed -> {
            feed.text("id", site.absolute("/"));
            feed.text("title", messages.getMessage("feed.title", null, Locale.UK));
            feed.text(
                    "updated",
                    timestamp(
                            entries.isEmpty()
                                    ? LocalDate.EPOCH
                                    : entries.getFirst().updated()));
            feed.element("author", author -> author.text("name", messages.getMessage("feed.author", null, Locale.UK)));
            link(feed, "self", "/feed.atom");
            link(feed, "alternate", "/");
            entries.forEach(entry -> feed.element("entry", element -> write(element, entry)));
        });
    }

    private void write(XmlDocument element, Entry entry) {
        element.text("id", site.absolute(entry.path()));
        element.text("title", entry.title());
        element.text("updated", timestamp(entry.updated()));
        link(element, "alternate", entry.path());
        element.text("summary", entry.summary());
    }

    private void link(XmlDocument element, String relation, String path) {
        element.empty("link", Map.of("rel", relation, "href", site.absolute(path)));
    }

    private List<Entry> entries() {
        Overview overview = library.overview();
        Stream<Entry> guides = overview.guides().stream()
                .flatMap(guide -> library.guide(guide.slug()).stream())
                .map(FeedController::entry);
        Stream<Entry> articles = overview.articles().stream()
                .map(article -> new Entry(
                        "/articles/" + article.slug(), article.title(), article.summary(), article.updatedOn()));
        return Stream.concat(guides, articles)
                .sorted(Comparator.comparing(Entry::updated).reversed().thenComparing(Entry::path))
                .limit(ENTRIES)
                .toList();
    }

    /** From the whole guide, since a summary may name figures that are worked out. */
    private static Entry entry(GuideDetail guide) {
        var content = guide.content();
        return new Entry(
                "/guides/" + content.slug(),
                content.title(),
                guide.prose().text(content.summary()),
                content.updatedOn());
    }

    private static String timestamp(LocalDate date) {
        return date.atStartOfDay(ZoneOffset.UTC).format(DateTimeFormatter.ISO_OFFSET_DATE_TIME);
    }

    private record Entry(String path, String title, String summary, LocalDate updated) {}
}
