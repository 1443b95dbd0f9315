package dev.greenroom.content;

import dev.greenroom.catalog.ArticleContent;
import dev.greenroom.catalog.ContentJson;
import dev.greenroom.catalog.GuideContent;
import dev.greenroom.catalog.LibraryContent.RoleContent;
import dev.greenroom.catalog.QuestionContent;
import dev.greenroom.catalog.Term;
import dev.greenroom.content.ContentFolder.TextFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Reads a content folder, collecting every problem before it gives up. */
final class LibraryReader {

    private final ContentFolder folder;
    private final List<Problem> problems = new ArrayList<>();
    private final List<ReadFile<RoleContent>> roles = new ArrayList<>();
    private final List<ReadFile<ArticleContent>> articles = new ArrayList<>();

    LibraryReader(ContentFolder folder) {
        this.folder = folder;
    }

    /** @throws ContentException that lists all problems, if a file cannot be read */
    ReadLibrary read() {
        var categories = terms("categories");
        var competencies = terms("competencies");
        folder.files("guides", ".yml").forEach(file -> parse(() -> guide(file)).ifPresent(roles::add));
        folder.files("articles", ".md")
                .forEach(file -> parse(() -> article(file)).ifPresent(articles::add));
        if (!problems.isEmpty()) {
            throw ContentException.broken(problems);
        }
        return new ReadLibrary(categories, competencies, roles, articles);
    }

    private List<Term> terms(String name) {
        var file = folder.file(name + ".yml");
        return parse(() -> {
                    var tree = checked(name, new YamlTree(file.name(), file.text(), 1));
                    return tree.root().valueStream().map(to(Term.class)).toList();
                })
                .orElse(List.of());
    }

    private ReadFile<RoleContent> guide(TextFile file) {
        var tree = checked("guide", new YamlTree(file.name(), file.text(), 1));
        var guide = ((ObjectNode) tree.root()).deepCopy();
        var questions = guide.get("questions")
                .valueStream()
                .map(to(QuestionContent.class))
                .toList();
        var ids = guide.putArray("questions");
        questions.forEach(question -> ids.add(question.id().value()));
        return new ReadFile<>(
                file, tree, new RoleContent(to(GuideContent.class).apply(guide), questions), CanonicalForm::of);
    }

    private ReadFile<ArticleContent> article(TextFile file) {
        var parts = FrontMatter.of(file);
        var tree = checked("article", new YamlTree(file.name(), parts.yaml(), 2));
        var article = ((ObjectNode) tree.root()).deepCopy().put("body", parts.body());
        return new ReadFile<>(file, tree, to(ArticleContent.class).apply(article), CanonicalForm::of);
    }

    private static YamlTree checked(String schema, YamlTree tree) {
        var found = Schemas.check(schema, tree);
        if (!found.isEmpty()) {
            throw ContentException.broken(found);
        }
        return tree;
    }

    private static <T> Function<JsonNode, T> to(Class<T> type) {
        return node -> ContentJson.MAPPER.treeToValue(node, type);
    }

    private <T> Optional<T> parse(Supplier<T> file) {
        try {
            return Optional.of(file.get());
        } catch (ContentException e) {
            problems.addAll(e.problems());
            return Optional.empty();
        }
    }
}
