package dev.greenroom.catalog;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A choice of facet values: any of those chosen in one facet, and all facets together.
 *
 * @param ignored what a URL asked for that no question has, as {@code type=quiz}
 */
public record QuestionFilter(Map<Facet, Set<String>> chosen, List<String> ignored) {

    public static final QuestionFilter NONE = new QuestionFilter(Map.of(), List.of());

    /**
     * @param parameters of the URL, by name; values are compared without regard to case
     * @param questions those that may be chosen from: a value that none of them has is ignored
     */
    public static QuestionFilter of(
            Function<String, ? extends Collection<String>> parameters,
            Collection<Facet> facets,
            Collection<QuestionSummary> questions) {
        var chosen = new EnumMap<Facet, Set<String>>(Facet.class);
        var ignored = new ArrayList<String>();
        for (var facet : facets) {
            var known = questions.stream()
                    .flatMap(facet::values)
                    .map(Facet.Value::code)
                    .collect(Collectors.toSet());
            for (var value : parameters.apply(facet.code())) {
                var code = value.strip().toLowerCase(Locale.ROOT);
                if (known.contains(code)) {
                    chosen.computeIfAbsent(facet, key -> new LinkedHashSet<>()).add(code);
                } else if (!code.isEmpty()) {
                    ignored.add(facet.code() + "=" + value.strip());
                }
            }
        }
        return new QuestionFilter(chosen, List.copyOf(ignored));
    }

    public boolean isEmpty() {
        return chosen.isEmpty();
    }

    public boolean matches(QuestionSummary question) {
        return chosen.keySet().stream().allMatch(facet -> matches(question, facet));
    }

    public List<QuestionSummary> select(Collection<QuestionSummary> questions) {
        return questions.stream().filter(this::matches).toList();
    }

    /** The values of a facet, the most frequent first. */
    public List<FacetOption> options(Facet facet, Collection<QuestionSummary> questions) {
        var labels = new HashMap<String, String>();
        var counts = new HashMap<String, Integer>();
        for (var question : questions) {
            var counted = chosen.keySet().stream()
                    .filter(other -> other != facet)
                    .allMatch(other -> matches(question, other));
            facet.values(question).distinct().forEach(value -> {
                labels.putIfAbsent(value.code(), value.label());
                counts.merge(value.code(), counted ? 1 : 0, Integer::sum);
            });
        }
        return counts.entrySet().stream()
                .map(entry -> new FacetOption(
                        entry.getKey(),
                        labels.getOrDefault(entry.getKey(), entry.getKey()),
                        entry.getValue(),
                        isChosen(facet, entry.getKey())))
                .sorted(Comparator.comparingInt(FacetOption::count)
                        .reversed()
                        .thenComparing(FacetOption::label, String.CASE_INSENSITIVE_ORDER))
                .toList();
    }

    public boolean isChosen(Facet facet, String code) {
        return chosen.getOrDefault(facet, Set.of()).contains(code);
    }

    private boolean matches(QuestionSummary question, Facet facet) {
        var wanted = chosen.getOrDefault(facet, Set.of());
        return wanted.isEmpty() || facet.values(question).map(Facet.Value::code).anyMatch(wanted::contains);
    }
}
