package dev.greenroom.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.core.io.ClassPathResource;

/** Measures the colours of tokens.css against WCAG 2.2 in both themes, and the four parts against colour-blindness. */
class ColourTokensTest {

    private static final Pattern TOKEN = Pattern.compile("--([\\w-]+): light-dark\\(#(\\w{6}), #(\\w{6})\\);");
    private static final List<String> PARTS = List.of("situation", "task", "action", "result");
    private static final Map<String, List<Colour>> TOKENS = new HashMap<>();

    @BeforeAll
    static void readTokens() throws IOException {
        String css = new ClassPathResource("static/css/tokens.css").getContentAsString(StandardCharsets.UTF_8);
        TOKEN.matcher(css)
                .results()
                .forEach(found -> TOKENS.put(
                        found.group(1), List.of(Colour.ofHex(found.group(2)), Colour.ofHex(found.group(3)))));
    }

    static Stream<Arguments> texts() {
        var onPaper = Stream.of("ink", "ink-soft", "green", "green-deep", "ember", "red")
                .flatMap(
                        text -> Stream.of("paper", "paper-sunk", "paper-raised").map(paper -> List.of(text, paper)));
        var parts = PARTS.stream()
                .flatMap(part -> Stream.of(
                        List.of(part, "paper"), List.of(part, part + "-wash"), List.of("ink", part + "-wash")));
        var others = Stream.of(
                List.of("on-green", "green"),
                List.of("on-green", "green-deep"),
                List.of("ink", "mark"),
                List.of("ink-soft", "mark"),
                List.of("green", "green-wash"),
                List.of("ink", "green-wash"),
                List.of("red", "red-wash"),
                List.of("ember", "ember-wash"));
        return inBothThemes(Stream.of(onPaper, parts, others).flatMap(pairs -> pairs));
    }

    @ParameterizedTest(name = "{0} on {1}, theme {2}")
    @MethodSource("texts")
    void textShouldStandOutByFourAndAHalf(String text, String ground, int theme) {
        assertThat(token(text, theme).contrastWith(token(ground, theme))).isGreaterThanOrEqualTo(4.5);
    }

    static Stream<Arguments> shapes() {
        return inBothThemes(Stream.of("edge", "green", "ember", "red")
                .flatMap(shape -> Stream.of("paper", "paper-raised").map(paper -> List.of(shape, paper))));
    }

    @ParameterizedTest(name = "{0} on {1}, theme {2}")
    @MethodSource("shapes")
    void shapeShouldStandOutByThree(String shape, String ground, int theme) {
        assertThat(token(shape, theme).contrastWith(token(ground, theme))).isGreaterThanOrEqualTo(3);
    }

    static Stream<Arguments> partsSideBySide() {
        return inBothThemes(PARTS.stream()
                .flatMap(one ->
                        PARTS.stream().filter(other -> one.compareTo(other) < 0).map(other -> List.of(one, other))));
    }

    @ParameterizedTest(name = "{0} beside {1}, theme {2}")
    @MethodSource("partsSideBySide")
    void partsShouldDifferForEveryKindOfSight(String one, String other, int theme) {
        for (Sight sight : Sight.values()) {
            double distance = token(one, theme)
                    .seenBy(sight)
                    .distanceTo(token(other, theme).seenBy(sight));
            assertThat(distance).as("%s", sight).isGreaterThanOrEqualTo(0.08);
        }
    }

    private static Stream<Arguments> inBothThemes(Stream<List<String>> pairs) {
        return pairs.flatMap(pair -> Stream.of(0, 1).map(theme -> Arguments.of(pair.get(0), pair.get(1), theme)));
    }

    private static Colour token(String name, int theme) {
        return Objects.requireNonNull(TOKENS.get(name), () -> "no token --" + name)
                .get(theme);
    }
}
