package dev.greenroom.catalog;

import dev.greenroom.platform.text.Slug;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One question as its file has it. {@code whyAsked} and {@code tip} are Markdown; each of the 3 to 6
 * key points can be checked on its own against an answer.
 */
public record QuestionContent(
        Slug id,
        String text,
        QuestionType type,
        Level level,
        Slug competency,
        List<String> skills,
        String whyAsked,
        String tip,
        List<String> keyPoints,
        Sample sample,
        List<String> followUps)
        implements Content {

    @Override
    public Slug slug() {
        return id;
    }

    @Override
    public ContentKind kind() {
        return ContentKind.QUESTION;
    }

    QuestionSummary summary(Term competency, GuideLink guide, @Nullable Slug category) {
        return new QuestionSummary(id, text, type, level, competency, skills, guide, category);
    }
}
