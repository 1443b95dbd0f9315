package dev.greenroom.search;

import dev.greenroom.catalog.GuideSummary;
import dev.greenroom.language.Embedding;
import dev.greenroom.platform.text.SearchText;
import dev.greenroom.platform.text.Slug;
import dev.greenroom.search.Occupations.Role;
import dev.greenroom.search.Occupations.Title;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Compares a job title with the guides: by name first, then by occupation. A guide is for a title if it bears its name
 * or if O*NET lists the title under the guide's own occupation. How near the others are is a matter of three things: the
 * family of roles, the digits that the occupation codes share (SOC codes are a tree), and what the titles mean.
 */
final class RoleMatcher {

    /** For everybody, so for no title in particular. */
    private static final Slug ANY_INTERVIEW = new Slug("any-interview");

    private static final int MOST_GUIDES = 6;
    private static final int MOST_NEAREST = 3;
    private static final double NEAR = 0.2;
    private static final double FAMILY = 0.3;
    private static final double PER_DIGIT = 0.1;
    /** Cosines of the model lie between this and 1; unrelated titles have about this. */
    private static final double UNRELATED = 0.6;

    private final Occupations occupations;
    private final Function<String, Optional<Embedding>> embed;

    /** @param embed gives nothing while the models are loading */
    RoleMatcher(Occupations occupations, Function<String, Optional<Embedding>> embed) {
        this.occupations = occupations;
        this.embed = embed;
    }

    RoleMatch match(SearchText typed, List<GuideSummary> guides) {
        var candidates = guides.stream().map(this::candidate).toList();
        var literal = JobTitle.of(typed.text());
        if (literal.isEmpty()) {
            return new RoleMatch(typed, typed.text(), List.of(), List.of());
        }
        var named = candidates.stream().anyMatch(guide -> guide.names().contains(literal));
        var wanted = named ? literal : occupations.understand(literal);
        var bearers = candidates.stream()
                .filter(guide -> guide.names().contains(wanted))
                .toList();
        var role = occupations.role(wanted);
        if (!bearers.isEmpty() || role.isPresent()) {
            var name = role.map(known -> named(typed, wanted, known.titles())).orElse(typed.text());
            var work = role.map(known -> new Work(name, wanted, known.codes(), known.family()))
                    .orElse(new Work(name, wanted, List.of(), null));
            return result(typed, work, bearers, candidates);
        }
        return byOccupation(typed, wanted, candidates);
    }

    private RoleMatch byOccupation(SearchText typed, JobTitle wanted, List<Candidate> candidates) {
        var titles = occupations.find(wanted);
        var exact =
                titles.stream().filter(title -> title.words().equals(wanted)).toList();
        var name = named(typed, wanted, exact.stream().map(Title::name).toList());
        var work = new Work(
                name, wanted, titles.stream().map(Title::code).distinct().toList(), null);
        var found = candidates.stream()
                .filter(guide -> exact.stream().anyMatch(title -> title.code().equals(guide.occupation()))
                        || (exact.isEmpty() || wanted.words().size() == 1) && guide.sharesName(wanted))
                .toList();
        return result(typed, work, found, candidates);
    }

    /** As it was typed; but a misspelt or abbreviated title is given in full. */
    private String named(SearchText typed, JobTitle wanted, List<String> titles) {
        return occupations.isWrittenOut(JobTitle.of(typed.text()))
                ? typed.text()
                : titles.stream()
                        .filter(title ->
                                occupations.translate(JobTitle.of(title)).equals(wanted))
                        .min(Comparator.comparing(String::length))
                        .orElse(typed.text());
    }

    private RoleMatch result(SearchText typed, Work work, List<Candidate> found, List<Candidate> candidates) {
        if (!found.isEmpty()) {
            return new RoleMatch(
                    typed, work.name(), guides(ranked(found, work).stream().limit(MOST_GUIDES)), List.of());
        }
        var ranked = ranked(candidates, work).stream()
                .filter(guide -> !guide.candidate().guide().slug().equals(ANY_INTERVIEW))
                .toList();
        var best = ranked.isEmpty() ? 0 : ranked.getFirst().nearness();
        return new RoleMatch(
                typed,
                work.name(),
                List.of(),
                guides(ranked.stream()
                        .filter(guide -> guide.nearness() >= Math.max(NEAR, best / 2))
                        .limit(MOST_NEAREST)));
    }

    private List<Ranked> ranked(List<Candidate> candidates, Work work) {
        var meaning = embed.apply(work.name());
        return candidates.stream()
                .map(guide -> new Ranked(guide, nearness(guide, work, meaning)))
                .sorted(Comparator.comparingDouble(Ranked::nearness)
                        .reversed()
                        .thenComparing(ranked -> ranked.candidate().guide().slug()))
                .toList();
    }

    private static List<GuideSummary> guides(Stream<Ranked> ranked) {
        return ranked.map(guide -> guide.candidate().guide()).toList();
    }

    private double nearness(Candidate guide, Work work, Optional<Embedding> meaning) {
        var family = work.family() != null && work.family().equals(guide.family()) ? FAMILY : 0;
        var words = guide.names().stream()
                .mapToDouble(name -> occupations.overlap(work.title(), name))
                .max()
                .orElse(0);
        var alike = meaning.flatMap(one -> embed.apply(guide.guide().title()).map(one::similarity))
                .map(similarity -> Math.max(0, similarity - UNRELATED) / (1 - UNRELATED))
                .orElse(0.0);
        return family + codeNearness(work.codes(), guide.codes()) + words / 2 + alike / 2;
    }

    /** A role's first code says what it is; the others, only what it may be counted as. */
    private static double codeNearness(List<String> codes, List<String> others) {
        var nearest = 0.0;
        for (int i = 0; i < others.size(); i++) {
            for (var code : codes) {
                nearest = Math.max(nearest, sharedDigits(code, others.get(i)) * (i == 0 ? PER_DIGIT : PER_DIGIT / 2));
            }
        }
        return nearest;
    }

    /** How far down the tree of codes, such as 29-1141.00, two go together: from 0 to 6. */
    static int sharedDigits(String code, String other) {
        var length = 0;
        while (length < 7
                && length < code.length()
                && length < other.length()
                && code.charAt(length) == other.charAt(length)) {
            length++;
        }
        return length > 2 ? length - 1 : 0;
    }

    private Candidate candidate(GuideSummary guide) {
        var title = occupations.translate(JobTitle.of(guide.title()));
        var role = occupations.role(guide.slug().value());
        var names = Stream.concat(Stream.of(title), role.stream().flatMap(known -> known.names().stream()))
                .collect(Collectors.toSet());
        var codes = role.map(Role::codes)
                .orElseGet(() -> occupations.find(title).stream()
                        .map(Title::code)
                        .distinct()
                        .toList());
        return new Candidate(guide, names, role.map(Role::family).orElse(null), codes);
    }

    /** What is looked for. */
    private record Work(
            String name,
            JobTitle title,
            List<String> codes,
            @Nullable String family) {}

    /** A guide that it may be. */
    private record Candidate(
            GuideSummary guide,
            Set<JobTitle> names,
            @Nullable String family,
            List<String> codes) {

        @Nullable
        String occupation() {
            return codes.isEmpty() ? null : codes.getFirst();
        }

        boolean sharesName(JobTitle title) {
            return names.stream().anyMatch(name -> name.contains(title) || title.contains(name));
        }
    }

    private record Ranked(Candidate candidate, double nearness) {}
}
