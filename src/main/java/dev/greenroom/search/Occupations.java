package dev.greenroom.search;

import dev.greenroom.language.Vocabulary;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;

/** The job titles of O*NET with their occupations, and the roles of our guides. See occupations/README.md. */
final class Occupations {

    private static final String FOLDER = "/occupations/";
    private static final int LONGEST_SYNONYM = 3;
    private static final int SHORTEST_START = 3;
    private static final int LONGEST_ABBREVIATION = 3;

    /** How far below the best match a title may be and still be taken for what was meant. */
    private static final double TIE = 0.02;

    /** Titles that share less with what was typed are about something else. */
    private static final double LEAST = 0.34;

    private final List<Title> titles = new ArrayList<>();
    private final Map<String, List<Title>> byWord = new HashMap<>();
    private final Map<JobTitle, List<String>> synonyms = new HashMap<>();
    private final Map<String, Role> roles = new LinkedHashMap<>();
    private final Vocabulary vocabulary;

    private Occupations() {
        lines("synonyms.tsv")
                .forEach(row ->
                        synonyms.put(JobTitle.of(row[0]), JobTitle.of(row[1]).words()));
        lines("roles.tsv").forEach(row -> roles.put(row[0], role(row)));
        lines("titles.tsv.gz").forEach(row -> Arrays.stream(row).skip(1).forEach(name -> add(name, row[0])));
        var words = new HashMap<String, Integer>();
        byWord.forEach((word, found) -> words.put(word, found.size()));
        roles.values()
                .forEach(role ->
                        role.names().forEach(name -> name.words().forEach(word -> words.merge(word, 1, Integer::sum))));
        synonyms.keySet().forEach(typed -> typed.words().forEach(word -> words.putIfAbsent(word, 1)));
        vocabulary = new Vocabulary(words);
    }

    static Occupations load() {
        return new Occupations();
    }

    /** The role that the guide of this slug is for. */
    Optional<Role> role(String slug) {
        return Optional.ofNullable(roles.get(slug));
    }

    /** The role of exactly this name. */
    Optional<Role> role(JobTitle name) {
        return roles.values().stream()
                .filter(role -> role.names().contains(name))
                .findFirst();
    }

    /** What was typed with its spelling mended, its last word finished, and O*NET's words for everybody's. */
    JobTitle understand(JobTitle typed) {
        return translate(new JobTitle(typed.words().stream().map(this::known).toList()));
    }

    /** Whether it can be shown as it is: no word is misspelt, none is an abbreviation. */
    boolean isWrittenOut(JobTitle typed) {
        return typed.words().stream()
                .allMatch(word -> vocabulary.contains(word) && word.length() > LONGEST_ABBREVIATION);
    }

    /** Puts O*NET's words for abbreviations and British names. */
    JobTitle translate(JobTitle title) {
        var words = title.words();
        var result = new ArrayList<String>();
        for (int i = 0; i < words.size(); ) {
            int length = Math.min(LONGEST_SYNONYM, words.size() - i);
            while (length > 1 && !synonyms.containsKey(new JobTitle(words.subList(i, i + length)))) {
                length--;
            }
            var part = words.subList(i, i + length);
            result.addAll(synonyms.getOrDefault(new JobTitle(part), part));
            i += length;
        }
        return new JobTitle(result.stream().distinct().toList());
    }

    /** The titles nearest to this one: the same words, or else those that share the most telling words with it. */
    List<Title> find(JobTitle wanted) {
        var shared = new HashMap<Title, Double>();
        for (var word : Set.copyOf(wanted.words())) {
            byWord.getOrDefault(word, List.of()).forEach(title -> shared.merge(title, weight(word), Double::sum));
        }
        var whole = weight(wanted);
        var scores = new HashMap<Title, Double>();
        shared.forEach((title, weight) -> scores.put(title, weight / (whole + weight(title.words()) - weight)));
        var best = scores.values().stream().mapToDouble(score -> score).max().orElse(0);
        return scores.entrySet().stream()
                .filter(entry -> entry.getValue() >= Math.max(LEAST, best - TIE))
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }

    /** The shared part of all words of both titles, from 0 to 1; a rare word weighs more than "manager". */
    double overlap(JobTitle one, JobTitle other) {
        var shared = one.words().stream()
                .distinct()
                .filter(other.words()::contains)
                .mapToDouble(this::weight)
                .sum();
        var all = weight(one) + weight(other) - shared;
        return all == 0 ? 0 : shared / all;
    }

    private double weight(JobTitle title) {
        return title.words().stream().distinct().mapToDouble(this::weight).sum();
    }

    private double weight(String word) {
        return Math.log(
                (titles.size() + 1.0) / (byWord.getOrDefault(word, List.of()).size() + 1.0));
    }

    private String known(String word) {
        if (vocabulary.contains(word)) {
            return word;
        }
        var finished = word.length() < SHORTEST_START ? Optional.<String>empty() : vocabulary.complete(word);
        return finished.or(() -> vocabulary.nearest(word)).orElse(word);
    }

    private void add(String name, String code) {
        var title = new Title(name, JobTitle.of(name), code);
        titles.add(title);
        title.words().words().stream()
                .distinct()
                .forEach(word ->
                        byWord.computeIfAbsent(word, key -> new ArrayList<>()).add(title));
    }

    private Role role(String[] row) {
        var name = row[1].replaceAll(" *\\(.*\\)", "");
        var names = Arrays.stream(name.split(" */ *"))
                .map(JobTitle::of)
                .map(this::translate)
                .collect(Collectors.toCollection(HashSet::new));
        names.add(translate(JobTitle.of(row[0].replace('-', ' '))));
        return new Role(List.of(name.split(" */ *")), Set.copyOf(names), row[2], List.of(row[3].split(" ")));
    }

    private static List<String[]> lines(String file) {
        try (InputStream stream = Objects.requireNonNull(Occupations.class.getResourceAsStream(FOLDER + file), file);
                var unpacked = file.endsWith(".gz") ? new GZIPInputStream(stream) : stream;
                var reader = new BufferedReader(new InputStreamReader(unpacked, StandardCharsets.UTF_8))) {
            return reader.lines().map(line -> line.split("\t")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @param code of the occupation, as 29-1141.00 */
    record Title(String name, JobTitle words, String code) implements Comparable<Title> {

        @Override
        public int compareTo(Title other) {
            return code.equals(other.code) ? name.compareTo(other.name) : code.compareTo(other.code);
        }
    }

    /**
     * @param titles as they are shown
     * @param names the same and a few more, as they are compared
     * @param codes of the occupations that the role belongs to, the nearest first
     */
    record Role(List<String> titles, Set<JobTitle> names, String family, List<String> codes) {}
}
