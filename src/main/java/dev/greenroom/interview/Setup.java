package dev.greenroom.interview;

import dev.greenroom.catalog.GuideDetail;
import dev.greenroom.catalog.Level;
import dev.greenroom.catalog.QuestionType;
import dev.greenroom.platform.text.Slug;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What an interview is to be.
 *
 * @param role the guide whose questions are asked
 * @param question to be asked alone
 * @param skills of which a question needs one; empty for any
 * @param questions how many, 1 to 20
 * @param minutes for all of them together; no limit if null
 * @param secondsPerQuestion for each; no limit if null
 * @param opening whether it begins with an opening question
 * @param followUps at most so many to one question
 */
public record Setup(
        Preset preset,
        Slug role,
        @Nullable Slug question,
        Set<QuestionType> types,
        Set<Level> levels,
        List<String> skills,
        int questions,
        @Nullable Integer minutes,
        @Nullable Integer secondsPerQuestion,
        Mode mode,
        Medium medium,
        boolean opening,
        int followUps) {

    public static final int MOST_QUESTIONS = 20;
    public static final int MOST_FOLLOW_UPS = 2;

    public Setup {
        types = Set.copyOf(types);
        levels = Set.copyOf(levels);
        skills = List.copyOf(skills);
        if (questions < 1 || questions > MOST_QUESTIONS || followUps < 0 || followUps > MOST_FOLLOW_UPS) {
            throw new IllegalArgumentException(
                    "Not an interview: %d questions, %d follow-ups".formatted(questions, followUps));
        }
        if ((minutes != null && minutes < 1) || (secondsPerQuestion != null && secondsPerQuestion < 1)) {
            throw new IllegalArgumentException("A limit has to be above zero");
        }
    }

    /** A preset as it is, by text, in practice mode. */
    public static Setup of(Preset preset, Slug role) {
        return new Setup(
                preset,
                role,
                null,
                EnumSet.allOf(QuestionType.class),
                EnumSet.allOf(Level.class),
                List.of(),
                preset.questions(),
                preset.minutes(Medium.TEXT),
                preset.secondsPerQuestion(Medium.TEXT),
                Mode.PRACTICE,
                Medium.TEXT,
                true,
                preset.followUps());
    }

    /** One question is asked as one of its guide. */
    Setup in(GuideDetail guide) {
        return new Setup(
                preset,
                guide.content().slug(),
                question,
                types,
                levels,
                skills,
                questions,
                minutes,
                secondsPerQuestion,
                mode,
                medium,
                opening,
                followUps);
    }

    Optional<Duration> limitInAll() {
        return Optional.ofNullable(minutes).map(Duration::ofMinutes);
    }

    /** A follow-up has half the time of a question. */
    Optional<Duration> limitAt(Place place) {
        return Optional.ofNullable(secondsPerQuestion)
                .map(Duration::ofSeconds)
                .map(limit -> place.isFollowUp() ? limit.dividedBy(2) : limit);
    }
}
