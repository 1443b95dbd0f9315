package dev.greenroom.interview.web;

import dev.greenroom.accounts.MyInterview;
import dev.greenroom.accounts.Seniority;
import dev.greenroom.catalog.Level;
import dev.greenroom.catalog.Overview;
import dev.greenroom.catalog.QuestionType;
import dev.greenroom.interview.Medium;
import dev.greenroom.interview.Mode;
import dev.greenroom.interview.Preset;
import dev.greenroom.interview.Setup;
import dev.greenroom.platform.text.Slug;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A set-up as it was typed; whatever is left out is as the preset has it.
 *
 * @param submission names the form, so that sending it twice starts one interview
 */
record InterviewForm(
        @Nullable String role,
        @Nullable String question,
        @Nullable String preset,
        @Nullable List<String> types,
        @Nullable List<String> levels,
        @Nullable String skills,
        @Nullable String questions,
        @Nullable String minutes,
        @Nullable String secondsPerQuestion,
        @Nullable String mode,
        @Nullable String medium,
        @Nullable List<String> opening,
        @Nullable String followUps,
        @Nullable String seed,
        @Nullable String submission) {

    private static final Slug ANY = new Slug("any-interview");
    private static final int MOST_MINUTES = 240;
    private static final int MOST_SECONDS = 3600;

    Setup toCommand() {
        var chosen = chosenPreset();
        var spoken = chosenMedium();
        boolean alone = Slug.of(question).isPresent();
        Optional<Integer> inAll = number(minutes, MOST_MINUTES);
        Optional<Integer> each = number(secondsPerQuestion, MOST_SECONDS);
        boolean timed = inAll.isPresent() || each.isPresent();
        return new Setup(
                chosen,
                chosenRole(),
                Slug.of(question).orElse(null),
                several(types, QuestionType::of, EnumSet.allOf(QuestionType.class)),
                several(levels, Level::of, EnumSet.allOf(Level.class)),
                Stream.of((skills == null ? "" : skills).split(","))
                        .map(String::strip)
                        .filter(skill -> !skill.isEmpty())
                        .toList(),
                alone
                        ? 1
                        : number(questions, Setup.MOST_QUESTIONS)
                                .filter(count -> count > 0)
                                .orElse(chosen.questions()),
                timed ? above0(inAll) : alone ? null : chosen.minutes(spoken),
                timed ? above0(each) : secondsOf(chosen, spoken, alone),
                "real".equals(mode) ? Mode.REAL : Mode.PRACTICE,
                spoken,
                opening == null || opening.isEmpty() || isOn(opening.getLast()),
                chosenFollowUps(chosen));
    }

    /** One question alone has the time that a quick interview gives it. */
    private static @Nullable Integer secondsOf(Preset preset, Medium medium, boolean alone) {
        return alone ? Preset.QUICK.secondsPerQuestion(medium) : preset.secondsPerQuestion(medium);
    }

    Preset chosenPreset() {
        return Preset.of(preset).orElse(Preset.QUICK);
    }

    Slug chosenRole() {
        return Slug.of(role).orElse(ANY);
    }

    Medium chosenMedium() {
        return "voice".equals(medium) ? Medium.VOICE : Medium.TEXT;
    }

    @Nullable
    Long chosenSeed() {
        try {
            return seed == null || seed.isBlank() ? null : Long.valueOf(seed.strip());
        } catch (NumberFormatException e) {
            return null;
        }
    }

    @Nullable
    UUID submissionId() {
        try {
            return submission == null ? null : UUID.fromString(submission);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    /** Without a role or a question that there is not: they may come from an old link. */
    InterviewForm knownTo(Overview library) {
        String knownRole = library.guide(chosenRole()).isPresent() ? role : null;
        String knownQuestion = Slug.of(question).flatMap(library::question).isPresent() ? question : null;
        return with(knownRole, knownQuestion, levels);
    }

    /** With what somebody prepares for, where the address leaves open what to rehearse. */
    InterviewForm preparing(MyInterview mine) {
        if (role != null || question != null) {
            return this;
        }
        return with(
                Optional.ofNullable(mine.guide()).map(Slug::value).orElse(null),
                null,
                levels == null ? fitting(mine.seniority()) : levels);
    }

    private InterviewForm with(@Nullable String role, @Nullable String question, @Nullable List<String> levels) {
        return new InterviewForm(
                role,
                question,
                preset,
                types,
                levels,
                skills,
                questions,
                minutes,
                secondsPerQuestion,
                mode,
                medium,
                opening,
                followUps,
                seed,
                submission);
    }

    /** The levels that are asked of somebody; null for all. */
    private static @Nullable List<String> fitting(@Nullable Seniority seniority) {
        return switch (seniority) {
            case ENTRY -> List.of(Level.BEGINNER.code(), Level.INTERMEDIATE.code());
            case SENIOR, LEAD -> List.of(Level.INTERMEDIATE.code(), Level.ADVANCED.code());
            case MID -> null;
            case null -> null;
        };
    }

    private int chosenFollowUps(Preset chosen) {
        if (followUps == null || followUps.isBlank()) {
            return chosen.followUps();
        }
        return number(followUps, Setup.MOST_FOLLOW_UPS).orElse(isOn(followUps) ? chosen.followUps() : 0);
    }

    private static boolean isOn(String value) {
        return !List.of("off", "false", "no", "0", "none").contains(value);
    }

    private static @Nullable Integer above0(Optional<Integer> number) {
        return number.filter(value -> value > 0).orElse(null);
    }

    /** Empty for what is no number; too much is cut to the most. */
    private static Optional<Integer> number(@Nullable String text, int most) {
        return text == null || !text.strip().matches("\\d{1,6}")
                ? Optional.empty()
                : Optional.of(Math.min(most, Integer.parseInt(text.strip())));
    }

    private static <T extends Enum<T>> Set<T> several(
            @Nullable List<String> codes, Function<String, Optional<T>> known, Set<T> all) {
        Set<T> chosen = (codes == null ? List.<String>of() : codes)
                .stream().flatMap(code -> known.apply(code).stream()).collect(Collectors.toSet());
        return chosen.isEmpty() ? all : chosen;
    }
}
