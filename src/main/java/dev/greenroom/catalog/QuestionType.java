package dev.greenroom.catalog;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The kind of a question, which decides how an answer to it is built and judged. */
public enum QuestionType {
    OPENING,
    BEHAVIORAL,
    TECHNICAL,
    SITUATIONAL,
    DESIGN;

    /** As it stands in files and URLs; American, since a published URL never changes. */
    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<QuestionType> of(String code) {
        return Arrays.stream(values()).filter(type -> type.code().equals(code)).findFirst();
    }
}
