package dev.greenroom.scoring;

import dev.greenroom.language.Sentences;
import dev.greenroom.language.Words;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Takes a reference answer apart. */
final class KeyPoints {

    private static final int MOST = 30;
    private static final Pattern SEPARATOR = Pattern.compile(";|\\s[-•]\\s?(?=[A-Z(])|(?<=\\s)\\(?\\d[.)]\\s");

    private KeyPoints() {}

    static List<String> of(String reference) {
        List<String> points = Sentences.cut(reference).stream()
                .map(span -> span.in(reference))
                .flatMap(sentence -> Stream.of(SEPARATOR.split(sentence)))
                .map(String::strip)
                .filter(point -> Words.count(point) > 1)
                .limit(MOST)
                .toList();
        return points.isEmpty() ? List.of(reference) : points;
    }
}
