package dev.greenroom.catalog.web;

import dev.greenroom.catalog.GuideContent;
import dev.greenroom.catalog.GuideDetail;
import dev.greenroom.platform.web.JsonLd;
import dev.greenroom.platform.web.JsonLd.Crumb;
import dev.greenroom.platform.web.SiteProperties;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The pages of the library as search engines read them: their place, the article, and what it answers or is about. */
@Component
class CatalogJsonLd {

    private static final Crumb HOME = new Crumb("Greenroom", "/");

    private final SiteProperties site;

    CatalogJsonLd(SiteProperties site) {
        this.site = site;
    }

    String guide(GuideDetail guide) {
        var breadcrumbs = JsonLd.breadcrumbs(site, way(guide));
        return guide.category() == null
                ? JsonLd.document(breadcrumbs, article(guide), faq(guide))
                : JsonLd.document(breadcrumbs, article(guide), faq(guide), occupation(guide));
    }

    String resume(GuideDetail guide) {
        var resume = new Crumb("The CV", GuidePaths.of(guide.content().slug()) + "/resume");
        return JsonLd.document(JsonLd.breadcrumbs(site, beyond(guide, resume)));
    }

    String question(QuestionPage page) {
        var question = new Crumb(page.question().content().text(), page.path());
        return JsonLd.document(JsonLd.breadcrumbs(site, beyond(page.guide(), question)));
    }

    String article(ArticlePage page) {
        var content = page.content();
        return JsonLd.document(
                JsonLd.breadcrumbs(site, List.of(HOME, new Crumb(content.title(), page.path()))),
                article(content.title(), content.summary(), content.updatedOn(), page.path()));
    }

    private static List<Crumb> beyond(GuideDetail guide, Crumb last) {
        var crumbs = way(guide);
        crumbs.add(last);
        return crumbs;
    }

    private static List<Crumb> way(GuideDetail guide) {
        var crumbs = new ArrayList<>(List.of(HOME, new Crumb("Guides", "/guides")));
        var category = guide.category();
        if (category != null) {
            crumbs.add(new Crumb(category.title(), "/categories/" + category.slug()));
        }
        crumbs.add(
                new Crumb(guide.content().title(), GuidePaths.of(guide.content().slug())));
        return crumbs;
    }

    private Map<String, Object> article(GuideDetail guide) {
        GuideContent content = guide.content();
        return article(
                content.title(),
                guide.prose().text(content.summary()),
                content.updatedOn(),
                GuidePaths.of(content.slug()));
    }

    private Map<String, Object> article(String headline, String description, LocalDate changed, String path) {
        var editors = Map.of("@type", "Organization", "name", "Greenroom editors", "url", site.absolute("/"));
        return Map.of(
                "@type",
                "Article",
                "headline",
                headline,
                "description",
                description,
                "dateModified",
                changed.toString(),
                "inLanguage",
                "en-GB",
                "author",
                editors,
                "publisher",
                editors,
                "mainEntityOfPage",
                site.absolute(path));
    }

    private static Map<String, Object> faq(GuideDetail guide) {
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
    private static Map<String, Object> occupation(GuideDetail guide) {
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
