package dev.greenroom.scoring;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The graded answers of the development set as requests. */
public final class GradedStories {

    private static final Path FILE = Path.of("src/test/resources/scoring/star-dev.jsonl");

    private GradedStories() {}

    /**
     * An answer with what its raters said of it.
     *
     * @param results the sentences that both raters call the result
     */
    record Graded(String id, StarRequest request, List<String> results) {}

    /** One in so many. */
    public static Stream<StarRequest> every(int nth) {
        return graded(nth).map(Graded::request);
    }

    static Stream<Graded> graded(int nth) {
        try {
            List<String> lines = Files.readAllLines(FILE);
            return IntStream.range(0, lines.size())
                    .filter(i -> i % nth == 0)
                    .mapToObj(lines::get)
                    .map(JsonMapper.shared()::readTree)
                    .map(line -> new Graded(line.get("id").asString(), request(line), results(line)));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static List<String> results(JsonNode line) {
        JsonNode sentences = line.get("sentences");
        return IntStream.range(0, sentences.size())
                .filter(i -> line.get("ratings").valueStream().allMatch(rating -> labelled(rating, i) == 'R'))
                .mapToObj(i -> sentences.get(i).asString())
                .toList();
    }

    private static char labelled(JsonNode rating, int sentence) {
        return rating.get("labels").asString().charAt(sentence);
    }

    private static StarRequest request(JsonNode line) {
        AnswerKind kind =
                line.get("qtype").asString().equals("situational") ? AnswerKind.SITUATIONAL : AnswerKind.BEHAVIORAL;
        return new StarRequest(
                line.get("question").asString(), line.get("answer").asString(), kind);
    }
}
