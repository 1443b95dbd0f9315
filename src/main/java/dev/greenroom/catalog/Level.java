package dev.greenroom.catalog;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How much a question asks for. A person has a seniority; only a question has a level. */
public enum Level {
    BEGINNER,
    INTERMEDIATE,
    ADVANCED;

    /** As it stands in files and URLs. */
    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Level> of(String code) {
        return Arrays.stream(values())
                .filter(level -> level.code().equals(code))
                .findFirst();
    }
}
