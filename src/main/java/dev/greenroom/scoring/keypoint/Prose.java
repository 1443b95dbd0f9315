package dev.greenroom.scoring.keypoint;

import dev.greenroom.language.Sentences;
import dev.greenroom.language.Span;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Tells prose from code. Code is set aside: what it does is not judged. */
final class Prose {

    private static final Pattern FENCED = Pattern.compile("```[^`]*+(?:```|$)");
    private static final Pattern CODE_LINE = Pattern.compile(
            ".*[;{}]\\s*$|\\s*(?:def|class|for|while|if|return|import|public|private|const|let|var|function|select|from|where)\\b.*[(){}=:;].*|\\s*[\\w.]+\\s*\\(.*\\)\\s*;?|\\s*[\\w.\\[\\]]+\\s*[-+*/]?=\\s*\\S.*|\\s*(?://|/\\*|\\*/).*",
            Pattern.CASE_INSENSITIVE);
    private static final double MOSTLY = 0.6;

    private Prose() {}

    static List<Span> statements(String answer) {
        List<MatchResult> fenced = FENCED.matcher(answer).results().toList();
        return Sentences.cut(answer).stream()
                .filter(span ->
                        fenced.stream().noneMatch(code -> code.start() < span.end() && span.start() < code.end()))
                .filter(span -> !CODE_LINE.matcher(firstLine(span.in(answer))).matches())
                .toList();
    }

    static boolean isMostlyCode(String answer) {
        long all = answer.lines().mapToInt(String::length).sum();
        String outside = FENCED.matcher(answer).replaceAll("\n");
        long prose = outside.lines()
                .filter(line -> !CODE_LINE.matcher(firstLine(line)).matches())
                .mapToInt(String::length)
                .sum();
        return all > 0 && all - prose > MOSTLY * all;
    }

    /** Long lines are prose, and matching them would take long. */
    private static String firstLine(String text) {
        int end = text.indexOf('\n');
        String line = end < 0 ? text : text.substring(0, end);
        return line.length() > 200 ? "" : line;
    }
}
