package dev.greenroom.catalog.web;

import dev.greenroom.catalog.GuideDetail;
import dev.greenroom.platform.web.JsonLd;
import dev.greenroom.platform.web.JsonLd.Crumb;
import dev.greenroom.platform.web.SiteProperties;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** A guide as search engines read it: its place, the article, and the questions that the page answers. */
@Component
class GuideJsonLd {

    private final SiteProperties site;

    GuideJsonLd(SiteProperties site) {
        this.site = site;
    }

    String of(GuideDetail guide) {
        return guide.category() == null
                ? JsonLd.document(breadcrumbs(guide), article(guide), faq(guide))
                : JsonLd.document(breadcrumbs(guide), article(guide), faq(guide), occupation(guide));
    }

    private Map<String, Object> breadcrumbs(GuideDetail guide) {
        var crumbs = new ArrayList<>(List.of(new Crumb("Greenroom", "/"), new Crumb("Guides", "/guides")));
        var category = guide.category();
        if (category != null) {
            crumbs.add(new Crumb(category.title(), "/categories/" + category.slug()));
        }
        crumbs.add(
                new Crumb(guide.content().title(), GuidePaths.of(guide.content().slug())));
        return JsonLd.breadcrumbs(site, crumbs);
    }

    private Map<String, Object> article(GuideDetail guide) {
        var editors = Map.of("@type", "Organization", "name", "Greenroom editors", "url", site.absolute("/"));
        return Map.of(
                "@type",
                "Article",
                "headline",
                guide.content().title(),
                "description",
                guide.prose().text(guide.content().summary()),
                "dateModified",
                guide.content().updatedOn().toString(),
                "inLanguage",
                "en-GB",
                "author",
                editors,
                "publisher",
                editors,
                "mainEntityOfPage",
                site.absolute(GuidePaths.of(guide.content().slug())));
    }

    private Map<String, Object> faq(GuideDetail guide) {
        var entries = guide.content().faq().stream()
                .map(entry -> Map.of(
                        "@type", "Question",
                        "name", entry.question(),
                        "acceptedAnswer",
                                Map.of("@type", "Answer", "text", guide.prose().text(entry.answer()))))
                .toList();
        return Map.of("@type", "FAQPage", "mainEntity", entries);
    }

    /** Only a guide with a category is about one occupation. */
    private Map<String, Object> occupation(GuideDetail guide) {
        return Map.of(
                "@type", "Occupation",
                "name", guide.content().title(),
                "description", guide.prose().text(guide.content().summary()),
                "skills",
                        guide.content().skills().stream()
                                .map(skill -> skill.name())
                                .toList());
    }
}
