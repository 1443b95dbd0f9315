package dev.greenroom.accounts;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** An e-mail address, in lower case: nobody has two that differ in nothing else. */
public record Email(String value) {

    private static final int LONGEST = 254;

    /** What has to be so; whether a letter arrives shows by sending one. */
    private static final Pattern PATTERN =
            Pattern.compile("[^\\s@<>(),;:\"\\[\\]\\\\\\p{Cntrl}]+@[^\\s@<>(),;:\"\\[\\]\\\\\\p{Cntrl}]+");

    public Email {
        value = normal(value);
        if (!isOne(value)) {
            throw new IllegalArgumentException("'%s' is no e-mail address".formatted(value));
        }
    }

    public static Optional<Email> of(String typed) {
        return isOne(normal(typed)) ? Optional.of(new Email(typed)) : Optional.empty();
    }

    private static String normal(String typed) {
        return typed.strip().toLowerCase(Locale.ROOT);
    }

    private static boolean isOne(String text) {
        return text.length() <= LONGEST && PATTERN.matcher(text).matches();
    }

    @Override
    public String toString() {
        return value;
    }
}
