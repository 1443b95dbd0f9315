package dev.greenroom.catalog;

import dev.greenroom.platform.text.Slug;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A role guide without the bodies of its questions, which are content of their own; {@code questions}
 * gives their order. Prose is Markdown with placeholders (see {@link Placeholders}).
 */
public record GuideContent(
        Slug slug,
        String title,
        @Nullable Slug category,
        String summary,
        String inShort,
        LocalDate updatedOn,
        @Nullable Slug reviewedBy,
        @Nullable LocalDate reviewedOn,
        Tomorrow tomorrow,
        List<Slug> rehearse,
        List<Named> skills,
        List<Slug> questions,
        List<Titled> preparation,
        Timeline timeline,
        List<Round> process,
        List<Ask> questionsToAsk,
        List<Titled> mistakes,
        List<Titled> watchOuts,
        List<Named> softSkills,
        Resume resume,
        List<Titled> careerPath,
        List<Faq> faq,
        @Nullable Market market,
        List<Slug> related,
        List<Reading> furtherReading,
        List<Source> sources)
        implements Content {

    public GuideContent {
        // sections a guide may leave out
        process = process == null ? List.of() : process;
        careerPath = careerPath == null ? List.of() : careerPath;
    }

    @Override
    public ContentKind kind() {
        return ContentKind.GUIDE;
    }

    /** Twenty minutes for someone whose interview is tomorrow. */
    public record Tomorrow(
            List<Slug> questions, String story, String number, List<String> ask, List<String> onTheDay) {}

    public record Named(String name, String text) {}

    public record Titled(String title, String text) {}

    public record Timeline(
            List<String> twoWeeks, List<String> oneWeek, List<String> dayBefore, List<String> onTheDay) {}

    /** One round of the interview process; {@code preset} names the mock interview that fits it. */
    public record Round(String round, String length, String text, String preset) {}

    public record Ask(String question, String why) {}

    public record Faq(String question, String answer) {}

    /** What the market looks like, as an editor saw it on a date. */
    public record Market(String text, LocalDate asOf, String source) {}

    public record Reading(String title, String by, @Nullable String url, String note) {}

    /** Advice for the CV of this role. */
    public record Resume(
            String intro, List<Titled> mistakes, List<String> ats, List<BeforeAfter> beforeAfter, Example example) {

        public record BeforeAfter(String before, String after, String why) {}

        public record Example(String title, List<Line> lines) {}

        public record Line(String text, @Nullable String note) {}
    }
}
