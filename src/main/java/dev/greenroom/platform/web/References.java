package dev.greenroom.platform.web;

import java.security.SecureRandom;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Makes references that a reader can note down or say on the telephone, e.g. "7KQ2-M9XT": 40 random bits, without
 * letters and digits that look alike.
 */
@Component
public class References {

    private static final String ALPHABET = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
    private static final Pattern PATTERN = Pattern.compile("[%1$s]{4}-[%1$s]{4}".formatted(ALPHABET));
    private static final int LENGTH = 8;

    private final RandomGenerator random = new SecureRandom();

    public String next() {
        String letters = random.ints(LENGTH, 0, ALPHABET.length())
                .mapToObj(index -> ALPHABET.substring(index, index + 1))
                .collect(Collectors.joining());
        return letters.substring(0, LENGTH / 2) + "-" + letters.substring(LENGTH / 2);
    }

    public static boolean isReference(String text) {
        return PATTERN.matcher(text).matches();
    }
}
