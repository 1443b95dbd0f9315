package dev.greenroom.catalog;

import dev.greenroom.catalog.LibraryContent.RoleContent;
import dev.greenroom.platform.text.Slug;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A small library, valid by default: one category, one competency, one guide. */
public final class LibraryBuilder {

    private final List<QuestionContent> questions = new ArrayList<>();
    private String summary = "Builds what users do not see.";
    private boolean withGuide = true;

    public static LibraryBuilder library() {
        return new LibraryBuilder();
    }

    public LibraryBuilder summary(String text) {
        summary = text;
        return this;
    }

    public LibraryBuilder question(String id, String text) {
        questions.add(questionContent(id, text));
        return this;
    }

    public LibraryBuilder withoutGuide() {
        withGuide = false;
        return this;
    }

    public LibraryContent build() {
        return new LibraryContent(
                List.of(new Term(new Slug("trades"), "Trades", "Those who make things.")),
                List.of(new Term(new Slug("ownership"), "Ownership", "Carrying a thing to its end.")),
                withGuide ? List.of(new RoleContent(guide(), List.copyOf(questions))) : List.of(),
                List.of());
    }

    public static QuestionContent questionContent(String id, String text) {
        return new QuestionContent(
                new Slug(id),
                text,
                QuestionType.TECHNICAL,
                Level.BEGINNER,
                new Slug("ownership"),
                List.of("Lathes"),
                "They want to know.",
                "Say it plainly.",
                List.of("The first point", "The second point", "The third point"),
                new Sample.Prose("I would measure first."),
                List.of("And then?", "How do you know?"));
    }

    private GuideContent guide() {
        var ids = questions.stream().map(QuestionContent::id).toList();
        return new GuideContent(
                new Slug("turner"),
                "Turner",
                new Slug("trades"),
                summary,
                "Short.",
                LocalDate.of(2026, 11, 22),
                null,
                null,
                new GuideContent.Tomorrow(ids, "A story.", "A number.", lines("Why?"), lines("Sleep.")),
                ids,
                List.of(new GuideContent.Named("Care", "A great deal.")),
                ids,
                List.of(new GuideContent.Titled("First", "Begin.")),
                new GuideContent.Timeline(lines("Read."), lines("Write."), lines("Rest."), lines("Go.")),
                List.of(),
                List.of(new GuideContent.Ask("Who?", "To know.")),
                List.of(new GuideContent.Titled("Haste", "Slow down.")),
                List.of(new GuideContent.Titled("Noise", "Wear ear plugs.")),
                List.of(new GuideContent.Named("Patience", "Wait.")),
                new GuideContent.Resume(
                        "One page.",
                        List.of(new GuideContent.Titled("Length", "Cut it.")),
                        lines("Plain text."),
                        List.of(new GuideContent.Resume.BeforeAfter("Made parts", "Made 300 parts", "A number")),
                        new GuideContent.Resume.Example(
                                "A turner", List.of(new GuideContent.Resume.Line("Turner", null)))),
                List.of(),
                List.of(new GuideContent.Faq("Is it loud?", "It is.")),
                null,
                List.of(),
                List.of(new GuideContent.Reading("Turning", "A turner", null, "The basics.")),
                List.of(new Source("A table", "An office", null, null)));
    }

    private static List<String> lines(String... lines) {
        return Arrays.asList(lines);
    }
}
