package dev.greenroom.scoring.fit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One graded answer, with the grades of both raters. */
record GradedAnswer(
        String source,
        String id,
        String role,
        String kind,
        boolean situational,
        String question,
        String answer,
        List<String> sentences,
        List<Rating> ratings) {

    static final List<String> GRADES = List.of("situation", "task", "action", "result", "relevance");

    record Rating(String labels, double[] grades, double overall) {}

    static List<GradedAnswer> read(Path file) {
        try {
            return Files.readAllLines(file).stream()
                    .filter(line -> !line.isBlank())
                    .map(line -> parse(file.getFileName().toString(), line))
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static GradedAnswer parse(String source, String line) {
        JsonNode node = JsonMapper.shared().readTree(line);
        List<String> sentences = new ArrayList<>();
        node.get("sentences").forEach(sentence -> sentences.add(sentence.asString()));
        List<Rating> ratings = new ArrayList<>();
        for (JsonNode rating : node.get("ratings")) {
            double[] grades = GRADES.stream()
                    .mapToDouble(grade -> rating.get(grade).asDouble())
                    .toArray();
            ratings.add(new Rating(
                    rating.get("labels").asString(),
                    grades,
                    rating.get("overall").asDouble()));
        }
        return new GradedAnswer(
                source,
                node.get("id").asString(),
                node.get("role").asString(),
                node.get("kind").asString(),
                node.get("qtype").asString().equals("situational"),
                node.get("question").asString(),
                node.get("answer").asString(),
                sentences,
                ratings);
    }

    double overall() {
        return ratings.stream().mapToDouble(Rating::overall).average().orElseThrow();
    }

    double grade(int component) {
        return ratings.stream()
                .mapToDouble(rating -> rating.grades()[component])
                .average()
                .orElseThrow();
    }

    /** The letter that the rater gave to each character of the answer; a blank between sentences. */
    char[] letters(Rating rating) {
        char[] letters = new char[answer.length()];
        Arrays.fill(letters, ' ');
        int at = 0;
        for (int k = 0; k < sentences.size(); k++) {
            int start = answer.indexOf(sentences.get(k), at);
            at = start + sentences.get(k).length();
            Arrays.fill(letters, start, at, rating.labels().charAt(k));
        }
        return letters;
    }
}
