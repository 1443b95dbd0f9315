package dev.greenroom.interview;

import dev.greenroom.catalog.GuideDetail;
import dev.greenroom.catalog.PublishedLibrary;
import dev.greenroom.catalog.QuestionDetail;
import dev.greenroom.catalog.QuestionType;
import dev.greenroom.platform.text.Slug;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Chooses what is asked. The same set-up, seed and library give the same questions to somebody who has been asked the
 * same before.
 */
@Component
class QuestionChoice {

    /** The guide with the questions that open every interview. */
    static final Slug ANY = new Slug("any-interview");

    private final PublishedLibrary library;

    QuestionChoice(PublishedLibrary library) {
        this.library = library;
    }

    /** A question with the guide that it is from. */
    record Chosen(GuideDetail guide, QuestionDetail question) {

        Slug slug() {
            return question.content().id();
        }

        QuestionType type() {
            return question.content().type();
        }
    }

    /**
     * Those not asked before come first; then the types take turns; then, in a quick one, come those that the guide
     * would rehearse.
     *
     * @return as many as the set-up says, or as many as fit it
     */
    List<Chosen> choose(Setup setup, Set<Slug> askedBefore, long seed) {
        if (setup.question() != null) {
            return find(setup.question()).stream().toList();
        }
        var pool = library.guide(setup.role())
                .or(() -> library.guide(ANY))
                .map(QuestionChoice::all)
                .orElse(List.of());
        var fitting = fitting(setup, pool);
        var order = order(setup, fitting, seed);
        var chosen = new ArrayList<Chosen>();
        if (setup.opening() && setup.questions() > 1) {
            opening(setup, pool, askedBefore, seed).ifPresent(chosen::add);
        }
        fitting.removeAll(chosen);
        var used = new EnumMap<QuestionType, Integer>(QuestionType.class);
        while (chosen.size() < setup.questions() && !fitting.isEmpty()) {
            var next = fitting.stream()
                    .min(Comparator.<Chosen, Boolean>comparing(each -> askedBefore.contains(each.slug()))
                            .thenComparing(each -> used.getOrDefault(each.type(), 0))
                            .thenComparing(order))
                    .orElseThrow();
            used.merge(next.type(), 1, Integer::sum);
            fitting.remove(next);
            chosen.add(next);
        }
        return chosen;
    }

    Optional<Chosen> find(Slug slug) {
        return library.overview()
                .question(slug)
                .flatMap(question -> library.guide(question.guide().slug()))
                .flatMap(guide -> guide.question(slug).map(question -> new Chosen(guide, question)));
    }

    /** From the role's own guide, or else from the one for any interview; one not asked before if either has any. */
    private Optional<Chosen> opening(Setup setup, List<Chosen> pool, Set<Slug> askedBefore, long seed) {
        var any = library.guide(ANY).map(QuestionChoice::all).orElse(List.of());
        var openings = Stream.concat(pool.stream(), any.stream())
                .filter(each -> each.type() == QuestionType.OPENING)
                .toList();
        return openings.stream()
                .min(Comparator.<Chosen, Boolean>comparing(each -> askedBefore.contains(each.slug()))
                        .thenComparing(each -> !pool.contains(each))
                        .thenComparing(order(setup, openings, seed)));
    }

    /** A preset's own types, as far as they are chosen; where that leaves nothing, all that are chosen. */
    private List<Chosen> fitting(Setup setup, List<Chosen> roles) {
        var types = EnumSet.copyOf(setup.preset().types());
        types.retainAll(setup.types());
        var pool = types.contains(QuestionType.OPENING) ? withOpenings(setup, roles) : roles;
        Predicate<Chosen> asked =
                each -> setup.levels().contains(each.question().content().level())
                        && (setup.skills().isEmpty()
                                || each.question().content().skills().stream().anyMatch(setup.skills()::contains));
        var own = pool.stream()
                .filter(asked.and(each -> types.contains(each.type())))
                .toList();
        return new ArrayList<>(
                own.isEmpty()
                        ? pool.stream()
                                .filter(asked.and(each -> setup.types().contains(each.type())))
                                .toList()
                        : own);
    }

    /** A round about motives and pay is asked in every interview, so a role's guide leaves it to the other one. */
    private List<Chosen> withOpenings(Setup setup, List<Chosen> roles) {
        return setup.preset() != Preset.RECRUITER || setup.role().equals(ANY)
                ? roles
                : Stream.concat(roles.stream(), library.guide(ANY).stream().flatMap(guide -> all(guide).stream()))
                        .toList();
    }

    private static Comparator<Chosen> order(Setup setup, List<Chosen> pool, long seed) {
        var shuffled = new ArrayList<>(pool.stream().map(Chosen::slug).toList());
        Collections.shuffle(shuffled, new Random(seed));
        Map<Slug, Integer> places = new HashMap<>();
        shuffled.forEach(slug -> places.put(slug, places.size()));
        return Comparator.<Chosen, Boolean>comparing(each -> setup.preset() != Preset.QUICK
                        || !each.guide().content().rehearse().contains(each.slug()))
                .thenComparing(each -> places.getOrDefault(each.slug(), 0));
    }

    private static List<Chosen> all(GuideDetail guide) {
        return guide.questions().stream()
                .map(question -> new Chosen(guide, question))
                .toList();
    }
}
