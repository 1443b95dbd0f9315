package dev.greenroom.content;

import dev.greenroom.catalog.GuideContent;
import dev.greenroom.catalog.LibraryContent.RoleContent;
import dev.greenroom.catalog.QuestionContent;
import dev.greenroom.catalog.QuestionType;
import dev.greenroom.catalog.Sample;
import dev.greenroom.catalog.Term;
import dev.greenroom.platform.text.Slug;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What must hold between the files for the library to be published at all. */
final class ReferenceRules {

    private final Set<Slug> categories;
    private final Set<Slug> competencies;
    private final Map<Slug, String> questionFiles = new HashMap<>();
    private final List<Problem> problems = new ArrayList<>();

    private ReferenceRules(ReadLibrary library) {
        categories = slugs(library.categories());
        competencies = slugs(library.competencies());
    }

    static List<Problem> check(ReadLibrary library) {
        var rules = new ReferenceRules(library);
        library.roles().forEach(rules::check);
        library.articles().forEach(file -> rules.checkName(file, file.content().slug(), ".md"));
        return rules.problems;
    }

    private static Set<Slug> slugs(List<Term> terms) {
        return terms.stream().map(Term::slug).collect(Collectors.toSet());
    }

    private void check(ReadFile<RoleContent> file) {
        var guide = file.content().guide();
        checkName(file, guide.slug(), ".yml");
        if (guide.category() != null && !categories.contains(guide.category())) {
            report(file, "category", "'%s' is not in categories.yml".formatted(guide.category()));
        }
        if ((guide.reviewedBy() == null) != (guide.reviewedOn() == null)) {
            report(file, "", "reviewed-by and reviewed-on go together");
        }
        checkQuestionLists(file, guide);
        for (int i = 0; i < file.content().questions().size(); i++) {
            check(file, file.content().questions().get(i), "questions/" + i);
        }
    }

    private void checkName(ReadFile<?> file, Slug slug, String ending) {
        if (!file.source().name().endsWith("/" + slug + ending)) {
            report(file, "slug", "the file of '%s' is named %s%s".formatted(slug, slug, ending));
        }
    }

    private void checkQuestionLists(ReadFile<RoleContent> file, GuideContent guide) {
        checkKnown(file, "tomorrow/questions", guide.tomorrow().questions(), guide.questions());
        checkKnown(file, "rehearse", guide.rehearse(), guide.questions());
    }

    private void checkKnown(ReadFile<?> file, String field, List<Slug> named, List<Slug> known) {
        for (int i = 0; i < named.size(); i++) {
            if (!known.contains(named.get(i))) {
                report(file, field + "/" + i, "'%s' is no question of this guide".formatted(named.get(i)));
            }
        }
    }

    private void check(ReadFile<RoleContent> file, QuestionContent question, String field) {
        if (!competencies.contains(question.competency())) {
            report(file, field + "/competency", "'%s' is not in competencies.yml".formatted(question.competency()));
        }
        var first = questionFiles.putIfAbsent(question.id(), file.source().name());
        if (first != null) {
            report(file, field + "/id", "'%s' is taken in %s".formatted(question.id(), first));
        }
        if (!fits(question.sample(), question.type())) {
            report(
                    file,
                    field + "/sample",
                    "is not in the form of a %s answer"
                            .formatted(question.type().code()));
        }
    }

    private static boolean fits(Sample sample, QuestionType type) {
        return switch (sample) {
            case Sample.Star star -> type == QuestionType.BEHAVIORAL;
            case Sample.Design design -> type == QuestionType.DESIGN;
            case Sample.Prose prose -> type != QuestionType.BEHAVIORAL && type != QuestionType.DESIGN;
        };
    }

    private void report(ReadFile<?> file, String field, String message) {
        problems.add(file.tree().problem(field, message));
    }
}
