package dev.greenroom.platform.text;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The name of a thing in a URL: lower-case ASCII letters and digits in groups joined by single
 * hyphens, 1 to 80 characters. A published slug never changes its meaning.
 */
public record Slug(@JsonValue String value) implements Comparable<Slug> {

    private static final int MAX_LENGTH = 80;
    private static final Pattern PATTERN = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    /** @throws IllegalArgumentException if the value is not a slug */
    @JsonCreator
    public Slug {
        if (!isValid(value)) {
            throw new IllegalArgumentException("Not a slug: '%s'".formatted(value));
        }
    }

    public static boolean isValid(@Nullable String value) {
        return value != null
                && value.length() <= MAX_LENGTH
                && PATTERN.matcher(value).matches();
    }

    /** Empty for what is no slug, and so names nothing. */
    public static Optional<Slug> of(@Nullable String value) {
        return value != null && isValid(value) ? Optional.of(new Slug(value)) : Optional.empty();
    }

    @Override
    public int compareTo(Slug other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
