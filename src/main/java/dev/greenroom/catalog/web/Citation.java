package dev.greenroom.catalog.web;

import dev.greenroom.platform.web.SiteProperties;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** How to cite a guide, in the four forms that people paste. */
public record Citation(String title, String url, LocalDate revised) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);
    private static final DateTimeFormatter APA_DAY = DateTimeFormatter.ofPattern("yyyy, MMMM d", Locale.US);

    static Citation of(GuidePage guide, SiteProperties site) {
        return new Citation(
                "Interview guide: " + guide.content().title(),
                site.absolute(guide.path()),
                guide.content().updatedOn());
    }

    public String plain() {
        return "Greenroom editors, “%s”, Greenroom, revised %s, %s".formatted(title, DAY.format(revised), url);
    }

    public String apa() {
        return "Greenroom editors. (%s). %s. Greenroom. %s".formatted(APA_DAY.format(revised), title, url);
    }

    public String bibtex() {
        var key = url.substring(url.lastIndexOf('/') + 1) + revised.getYear();
        return """
                @misc{%s,
                  author = {{Greenroom editors}},
                  title = {%s},
                  year = {%d},
                  note = {Revised %s},
                  url = {%s}
                }""".formatted(key, title, revised.getYear(), DAY.format(revised), url);
    }

    public String markdown() {
        return "[%s](%s), Greenroom editors, revised %s".formatted(title, url, DAY.format(revised));
    }
}
