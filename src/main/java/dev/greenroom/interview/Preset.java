package dev.greenroom.interview;

import static dev.greenroom.catalog.QuestionType.BEHAVIORAL;
import static dev.greenroom.catalog.QuestionType.DESIGN;
import static dev.greenroom.catalog.QuestionType.OPENING;
import static dev.greenroom.catalog.QuestionType.SITUATIONAL;

import dev.greenroom.catalog.QuestionType;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Ready-made interviews: two by length, four by round. */
public enum Preset {
    QUICK(3, 1, Timing.each(360, 120), EnumSet.allOf(QuestionType.class)),
    FULL(6, 2, Timing.inAll(50, 25), EnumSet.allOf(QuestionType.class)),
    RECRUITER(5, 1, Timing.each(300, 120), EnumSet.of(OPENING)),
    MANAGER(5, 2, Timing.inAll(45, 25), EnumSet.of(BEHAVIORAL, SITUATIONAL)),
    TECHNICAL(5, 2, Timing.inAll(50, 30), EnumSet.of(QuestionType.TECHNICAL, DESIGN)),
    PANEL(6, 1, Timing.inAll(50, 25), EnumSet.of(OPENING, BEHAVIORAL, SITUATIONAL, QuestionType.TECHNICAL));

    private final int questions;
    private final int followUps;
    private final Timing timing;
    private final Set<QuestionType> types;

    Preset(int questions, int followUps, Timing timing, Set<QuestionType> types) {
        this.questions = questions;
        this.followUps = followUps;
        this.timing = timing;
        this.types = types;
    }

    public static Optional<Preset> of(@Nullable String code) {
        return Arrays.stream(values())
                .filter(preset -> preset.code().equals(code))
                .findFirst();
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public int questions() {
        return questions;
    }

    /** At most so many to one question. */
    public int followUps() {
        return followUps;
    }

    public Set<QuestionType> types() {
        return Set.copyOf(types);
    }

    public @Nullable Integer minutes(Medium medium) {
        return medium == Medium.VOICE ? timing.spokenMinutes : timing.writtenMinutes;
    }

    public @Nullable Integer secondsPerQuestion(Medium medium) {
        return medium == Medium.VOICE ? timing.spokenSeconds : timing.writtenSeconds;
    }

    private record Timing(
            @Nullable Integer writtenMinutes,
            @Nullable Integer spokenMinutes,
            @Nullable Integer writtenSeconds,
            @Nullable Integer spokenSeconds) {

        static Timing inAll(int written, int spoken) {
            return new Timing(written, spoken, null, null);
        }

        static Timing each(int written, int spoken) {
            return new Timing(null, null, written, spoken);
        }
    }
}
