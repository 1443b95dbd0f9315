package dev.greenroom.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * No pattern of the engine backtracks without end: the characters it looks at are counted, so no clock is asked. What is
 * eight times as long may take some more than eight times as many, and never sixty-four.
 */
class RegexTest {

    private static final int LENGTH = 100;
    private static final int LONGER = 8;
    private static final int SMALL_STACK = 160 << 10;
    private static final List<String> REPEATED = List.of(
            "a",
            " ",
            "\n",
            "\t\n",
            ".",
            ",",
            "-",
            "1",
            "1,",
            "1 ",
            "1.1,",
            "a,",
            "a, ",
            "a-",
            "A ",
            "a. ",
            "\"'(",
            "\"",
            "“",
            "```",
            "`",
            "```a`",
            "(",
            "{ ",
            "=",
            "a=",
            "a.",
            "*",
            "- ",
            "#",
            "i ",
            "I did ",
            "i rang and ",
            "we ",
            "the a ",
            "and ",
            "and then ",
            "so ",
            "from a ",
            "from 1 to ",
            "what are ",
            "your main ",
            "please ",
            "one-",
            "one ",
            "one of ",
            "um",
            "u",
            "h",
            "you know ",
            "in case ",
            "my ",
            "at a ",
            "e.g. ",
            "twenty ",
            "ed",
            "not ",
            "if ",
            "é",
            "中",
            "🎉",
            "star:",
            "result / ",
            "1) ",
            "# ",
            "**",
            "team of ",
            "two a ",
            "£",
            "£1",
            "roughly ",
            "improved,");

    static Stream<Arguments> patterns() throws IllegalAccessException {
        List<Arguments> patterns = new ArrayList<>();
        for (JavaClass imported : new ClassFileImporter()
                .withImportOption(new DoNotIncludeTests())
                .importPackages(packages())) {
            for (Field field : imported.reflect().getDeclaredFields()) {
                addAll(field, patterns);
            }
        }
        assertThat(patterns).as("patterns found").hasSizeGreaterThan(80);
        return patterns.stream();
    }

    private static String[] packages() {
        return new String[] {"dev.greenroom.scoring", "dev.greenroom.language"};
    }

    private static void addAll(Field field, List<Arguments> patterns) throws IllegalAccessException {
        String name = field.getDeclaringClass().getSimpleName() + "." + field.getName();
        Object[] owners = field.getDeclaringClass().getEnumConstants();
        if (Modifier.isStatic(field.getModifiers())) {
            field.setAccessible(true);
            found(field.get(null)).forEach(pattern -> patterns.add(Arguments.of(name, pattern)));
        } else if (owners != null && field.getType() == Pattern.class) {
            field.setAccessible(true);
            for (Object owner : owners) {
                patterns.add(Arguments.of(owner.toString(), field.get(owner)));
            }
        }
    }

    private static List<Pattern> found(Object value) {
        return switch (value) {
            case Pattern pattern -> List.of(pattern);
            case Map<?, ?> map -> found(map.values());
            case Collection<?> many ->
                many.stream().flatMap(one -> found(one).stream()).toList();
            case null, default -> List.of();
        };
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("patterns")
    void findWhenInputIsLongShouldGrowInLineWithIt(String name, Pattern pattern) {
        for (String repeated : REPEATED) {
            for (String end : List.of("", "!")) {
                long shorter = looks(pattern, repeated, LENGTH, end);
                long longer = looks(pattern, repeated, LONGER * LENGTH, end);
                assertThat(longer)
                        .as("%s on %s… %s", name, repeated, end)
                        .isLessThanOrEqualTo(2 * LONGER * shorter + LENGTH);
            }
        }
    }

    /** A repeated group may call itself once for each time: a long answer then takes the whole stack. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("patterns")
    void findWhenStackIsSmallShouldNotOverflow(String name, Pattern pattern) throws InterruptedException {
        List<Throwable> failures = new ArrayList<>();
        Thread small = Thread.ofPlatform()
                .stackSize(SMALL_STACK)
                .uncaughtExceptionHandler((thread, failure) -> failures.add(failure))
                .start(() -> REPEATED.forEach(repeated -> looks(pattern, repeated, LONGER * LENGTH, "")));
        small.join();
        assertThat(failures).as(name).isEmpty();
    }

    private static long looks(Pattern pattern, String repeated, int length, String end) {
        Counted text = new Counted(repeated.repeat(length / repeated.length()) + end);
        Matcher matcher = pattern.matcher(text);
        if (isForWholeTexts(pattern)) {
            return matcher.matches() ? text.looks + 1 : text.looks;
        }
        while (matcher.find()) {
            text.looks++;
        }
        return text.looks;
    }

    /** Those that begin with anything, and the past tense of one word, are never searched for. */
    private static boolean isForWholeTexts(Pattern pattern) {
        return pattern.pattern().startsWith(".*") || pattern.pattern().startsWith("[a-z]{2,}ed|");
    }

    /** Counts how often it is looked at. */
    private static final class Counted implements CharSequence {

        private final String text;
        private long looks;

        private Counted(String text) {
            this.text = text;
        }

        @Override
        public char charAt(int index) {
            looks++;
            return text.charAt(index);
        }

        @Override
        public int length() {
            return text.length();
        }

        @Override
        public CharSequence subSequence(int start, int end) {
            return text.subSequence(start, end);
        }

        @Override
        public String toString() {
            return text;
        }
    }
}
