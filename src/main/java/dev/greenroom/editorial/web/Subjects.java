package dev.greenroom.editorial.web;

import dev.greenroom.catalog.Overview;
import dev.greenroom.catalog.PublishedLibrary;
import dev.greenroom.platform.text.Slug;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Finds the page that a correction is about. */
@Component
class Subjects {

    private final PublishedLibrary library;

    Subjects(PublishedLibrary library) {
        this.library = library;
    }

    Subject of(String about) {
        return new Subject(about, title(about).orElse(""));
    }

    private Optional<String> title(String about) {
        String[] parts = about.split("[/?#]", 4);
        if (parts.length < 3 || !parts[0].isEmpty()) {
            return Optional.empty();
        }
        return Slug.of(parts[2]).flatMap(slug -> title(parts[1], slug));
    }

    private Optional<String> title(String section, Slug slug) {
        Overview overview = library.overview();
        return switch (section) {
            case "guides" -> overview.guide(slug).map(guide -> guide.title());
            case "questions" -> overview.question(slug).map(question -> question.text());
            case "categories" -> overview.category(slug).map(category -> category.title());
            case "articles" ->
                overview.articles().stream()
                        .filter(article -> article.slug().equals(slug))
                        .map(article -> article.title())
                        .findFirst();
            default -> Optional.empty();
        };
    }
}
