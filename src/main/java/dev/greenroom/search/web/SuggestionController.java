package dev.greenroom.search.web;

import dev.greenroom.platform.text.SearchText;
import dev.greenroom.search.RoleFinder;
import dev.greenroom.search.SiteSearch;
import dev.greenroom.search.Suggestion;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What the search fields offer while somebody types. */
@RestController
class SuggestionController {

    private final SiteSearch search;
    private final RoleFinder roles;

    SuggestionController(SiteSearch search, RoleFinder roles) {
        this.search = search;
        this.roles = roles;
    }

    @GetMapping("/search/suggestions")
    List<Suggestion> everything(@RequestParam(required = false) @Nullable String q) {
        return search.suggest(SearchText.of(q));
    }

    @GetMapping("/roles/suggestions")
    List<Suggestion> roles(@RequestParam(required = false) @Nullable String q) {
        return roles.suggest(SearchText.of(q));
    }
}
