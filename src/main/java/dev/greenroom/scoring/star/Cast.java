package dev.greenroom.scoring.star;

import dev.greenroom.language.PartOfSpeech;
import dev.greenroom.language.Token;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The people of a story, as an interviewer would call them: "your manager", "the captain", "Dana". */
final class Cast {

    private static final Set<String> DIVISIONS =
            Set.of("head", "director", "manager", "chair", "chief", "lead", "board");
    private static final Set<String> NOBODY_IN_PARTICULAR = Set.of(
            "every", "each", "any", "no", "another", "some", "many", "most", "few", "all", "both", "other", "own",
            "several", "more", "what", "which");
    private static final Set<PartOfSpeech> NAMING = Set.of(PartOfSpeech.NOUN, PartOfSpeech.ADJ, PartOfSpeech.PROPN);

    private final List<Unit> units;
    private final Set<String> asked;
    private final Map<String, Double> weights = new LinkedHashMap<>();

    private Cast(List<Unit> units, Set<String> asked) {
        this.units = units;
        this.asked = asked;
    }

    private static final Pattern SOMEBODY = Pattern.compile(
            "\\b(?:a|an|your|two of your|the)(?: (?:new|long-standing|young|senior|difficult|unhappy))? ([a-z]+)\\b");

    /** Somebody the question is about: "a designer" is "the designer". */
    static Optional<String> asked(String question) {
        return SOMEBODY.matcher(Cue.fold(question))
                .results()
                .map(found -> found.group(1))
                .filter(Roles::isRole)
                .filter(role -> !role.equals("team") && !role.equals("member"))
                .map(role -> "the " + role)
                .findFirst();
    }

    /** The person the story is most about, those asked about before all others. */
    static Optional<String> central(String question, List<Unit> units) {
        Cast cast = new Cast(units, ContentWords.of(question));
        cast.addNames();
        units.forEach(cast::addRoles);
        return cast.weights.entrySet().stream()
                .max(Comparator.comparingDouble(Map.Entry::getValue))
                .map(Map.Entry::getKey);
    }

    private void addNames() {
        for (Names.Name name : Names.in(units)) {
            List<Token> tokens = units.get(name.unit()).tokens();
            boolean acts = name.to() < tokens.size()
                    && (tokens.get(name.to()).partOfSpeech() == PartOfSpeech.VERB
                            || tokens.get(name.to()).partOfSpeech() == PartOfSpeech.AUX);
            weights.merge(name.text(), acts ? 2.0 : 1.2, Double::sum);
        }
    }

    private void addRoles(Unit unit) {
        List<Token> tokens = unit.tokens();
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            if (token.partOfSpeech() == PartOfSpeech.NOUN
                    && Roles.isRole(word(tokens, i))
                    && !followedByNoun(tokens, i)) {
                double acts = Roles.ONLY_PEOPLE.contains(word(tokens, i + 1)) ? 1 : 0;
                double about = asked.contains(ContentWords.stem(word(tokens, i))) ? 2.5 : 0;
                called(unit, i).ifPresent(called -> weights.merge(called, 1 + acts + about, Double::sum));
            }
        }
    }

    private static boolean followedByNoun(List<Token> tokens, int i) {
        return i + 1 < tokens.size()
                && (tokens.get(i + 1).partOfSpeech() == PartOfSpeech.NOUN
                        || word(tokens, i + 1).equals("'s")
                        || word(tokens, i + 1).equals("’s")
                        || word(tokens, i + 1).equals("'")
                        || word(tokens, i + 1).equals("’"));
    }

    private static Optional<String> called(Unit unit, int head) {
        List<Token> tokens = unit.tokens();
        int from = head;
        while (from > 0
                && head - from < 2
                && (NAMING.contains(tokens.get(from - 1).partOfSpeech()))
                && !NOBODY_IN_PARTICULAR.contains(word(tokens, from - 1))) {
            from--;
        }
        String whose = from == 0 ? "" : word(tokens, from - 1);
        int to = head + 1;
        if (DIVISIONS.contains(word(tokens, head))
                && word(tokens, to).equals("of")
                && to + 1 < tokens.size()
                && tokens.get(to + 1).partOfSpeech() == PartOfSpeech.NOUN) {
            to++;
            while (to < tokens.size() && tokens.get(to).partOfSpeech() == PartOfSpeech.NOUN) {
                to++;
            }
        }
        String name = unit.text()
                .substring(
                        tokens.get(from).span().start(),
                        tokens.get(to - 1).span().end());
        return switch (whose) {
            case "my", "our" -> Optional.of("your " + name);
            case "the", "a", "an", "this", "that", "one", "their", "his", "her" -> Optional.of("the " + name);
            default -> Optional.empty();
        };
    }

    private static String word(List<Token> tokens, int i) {
        return i < 0 || i >= tokens.size() ? "" : tokens.get(i).text().toLowerCase(Locale.ROOT);
    }
}
