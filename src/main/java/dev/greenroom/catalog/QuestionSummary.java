package dev.greenroom.catalog;

import dev.greenroom.platform.text.Slug;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A question as lists show it. */
public record QuestionSummary(
        Slug slug,
        String text,
        QuestionType type,
        Level level,
        Term competency,
        List<String> skills,
        GuideLink guide,
        @Nullable Slug category) {}
