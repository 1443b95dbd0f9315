package dev.greenroom.platform.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** Writes structured data (schema.org as JSON-LD) so that it can stand in a script element. */
public final class JsonLd {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private JsonLd() {}

    /** One document that holds all nodes. */
    @SafeVarargs
    public static String document(Map<String, Object>... nodes) {
        var document = new LinkedHashMap<String, Object>();
        document.put("@context", "https://schema.org");
        document.put("@graph", List.of(nodes));
        return MAPPER.writeValueAsString(document).replace("<", "\\u003c");
    }

    /** The way from the home page to this one. */
    public static Map<String, Object> breadcrumbs(SiteProperties site, List<Crumb> crumbs) {
        var items = new ArrayList<Map<String, Object>>();
        for (var crumb : crumbs) {
            items.add(Map.of(
                    "@type",
                    "ListItem",
                    "position",
                    items.size() + 1,
                    "name",
                    crumb.name(),
                    "item",
                    site.absolute(crumb.path())));
        }
        return Map.of("@type", "BreadcrumbList", "itemListElement", items);
    }

    /** A page on the way, by its local path. */
    public record Crumb(String name, String path) {}
}
