package dev.greenroom.catalog.web;

import dev.greenroom.catalog.Facet;
import dev.greenroom.catalog.QuestionFilter;
import dev.greenroom.platform.web.ReadingPage;
import dev.greenroom.platform.web.SiteProperties;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** A guide, whole or narrowed down to some of its questions. */
@Controller
class GuideController {

    private static final Set<Facet> FACETS = EnumSet.of(Facet.TYPE, Facet.LEVEL, Facet.COMPETENCY, Facet.SKILL);

    private final Shelf shelf;
    private final CatalogJsonLd jsonLd;
    private final SiteProperties site;

    GuideController(Shelf shelf, CatalogJsonLd jsonLd, SiteProperties site) {
        this.shelf = shelf;
        this.jsonLd = jsonLd;
        this.site = site;
    }

    @GetMapping("/guides/{slug}")
    @ReadingPage(parameters = {"type", "level", "competency", "skill"})
    String show(@PathVariable String slug, @RequestParam MultiValueMap<String, String> parameters, Model model) {
        var guide = shelf.guide(slug);
        var filter = QuestionFilter.of(name -> parameters.getOrDefault(name, List.of()), FACETS, guide.summaries());
        var page = new GuidePage(guide, filter);
        model.addAttribute("guide", page);
        model.addAttribute("citation", Citation.of(page, site));
        model.addAttribute("structuredData", jsonLd.guide(guide));
        return "catalog/guide";
    }
}
