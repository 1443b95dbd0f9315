package dev.greenroom.scoring.star;

import dev.greenroom.language.PartOfSpeech;
import dev.greenroom.language.Token;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Finds the main clauses of a sentence by its parts of speech: what stands after "what", "who" or "when" is none. */
final class Clauses {

    private static final Set<String> SUBJECTS = Set.of("i", "we", "he", "she", "they", "it");
    private static final Set<String> QUESTION_WORDS = Set.of("when", "what", "how", "why", "where", "once", "whenever");
    private static final Set<String> OPENERS = Set.of("and", "but", "so", "then", "or");
    private static final Set<String> BREAKS = Set.of(
            "which",
            "who",
            "whom",
            "whose",
            "because",
            "cause",
            "cos",
            "while",
            "when",
            "whenever",
            "where",
            "although",
            "though",
            "until",
            "till",
            "unless",
            "so",
            "whereas",
            "since",
            "there");
    private static final Set<String> BREAKS_BEFORE_CLAUSES =
            Set.of("before", "after", "as", "if", "than", "once", "like");
    private static final Set<String> FINITE = Set.of(
            "is", "are", "was", "were", "'s", "’s", "has", "had", "have", "will", "would", "can", "could", "should",
            "did", "does", "do", "'d", "’d", "'ll", "’ll", "must", "might");
    private static final Set<PartOfSpeech> LIGHT = EnumSet.of(PartOfSpeech.ADV, PartOfSpeech.CCONJ, PartOfSpeech.INTJ);
    private static final Set<PartOfSpeech> PHRASE = EnumSet.of(
            PartOfSpeech.ADP,
            PartOfSpeech.DET,
            PartOfSpeech.NOUN,
            PartOfSpeech.PROPN,
            PartOfSpeech.NUM,
            PartOfSpeech.ADJ,
            PartOfSpeech.ADV,
            PartOfSpeech.CCONJ);
    private static final Set<PartOfSpeech> NAMING =
            EnumSet.of(PartOfSpeech.NOUN, PartOfSpeech.PROPN, PartOfSpeech.ADJ, PartOfSpeech.NUM);
    private static final Pattern PAUSE = Pattern.compile("[,;:.!?()—–\"“”…\\[\\]]");
    private static final Pattern PAST = Pattern.compile(Tense.PAST);

    private final Unit unit;
    private final List<Token> tokens;

    private Clauses(Unit unit) {
        this.unit = unit;
        this.tokens = unit.tokens();
    }

    static List<Clause> of(Unit unit) {
        Clauses clauses = new Clauses(unit);
        List<Clause> found = new ArrayList<>();
        for (int i = 0; i < clauses.tokens.size(); i++) {
            clauses.at(i).ifPresent(found::add);
        }
        return found;
    }

    private Optional<Clause> at(int start) {
        boolean pronoun = SUBJECTS.contains(word(start));
        if (pronoun ? !opensForPronoun(start) : !opensForName(start)) {
            return Optional.empty();
        }
        int verb = pronoun ? start + 1 : behindName(start);
        while (verb > start && is(verb, PartOfSpeech.ADV)) {
            verb++;
        }
        if (verb <= start || !is(verb, PartOfSpeech.VERB) && !is(verb, PartOfSpeech.AUX)) {
            return Optional.empty();
        }
        return end(verb).map(end -> new Clause(unit, start, verb(start, end), end));
    }

    /** Behind a pause, or behind a short opening such as "After this". */
    private boolean opensForName(int start) {
        return isPause(start - 1)
                || isPause(start - 3)
                        && isAny(start - 2, "after", "since", "before")
                        && isAny(start - 1, "that", "this", "then");
    }

    private int verb(int start, int end) {
        int verb = start + 1;
        while (verb < end && !is(verb, PartOfSpeech.VERB) && !is(verb, PartOfSpeech.AUX)) {
            verb++;
        }
        return verb;
    }

    /** Behind a pause, "and" or "so", or behind an opening phrase such as "On the second morning". */
    private boolean opensForPronoun(int start) {
        int i = start - 1;
        while (i >= 0
                && !isPause(i)
                && !QUESTION_WORDS.contains(word(i))
                && (is(i, LIGHT) || OPENERS.contains(word(i)))) {
            if (OPENERS.contains(word(i))) {
                return true;
            }
            i--;
        }
        if (isPause(i)) {
            return true;
        }
        int opening = i;
        while (opening >= 0
                && !isPause(opening)
                && !QUESTION_WORDS.contains(word(opening))
                && (is(opening, PHRASE)
                        || isAny(opening, "since")
                        || isAny(opening, "that") && isAny(opening - 1, "since"))) {
            opening--;
        }
        return isPause(opening)
                && (is(opening + 1, PartOfSpeech.ADP)
                        || isAny(opening + 1, "since", "these", "next", "first", "afterwards"));
    }

    /** Behind "the captain", "our head of sales"; -1 where no name begins. */
    private int behindName(int start) {
        int i = start;
        if (is(i, PartOfSpeech.DET)
                || Set.of("my", "our", "his", "her", "their", "its").contains(word(i))) {
            i++;
        }
        i = behindNouns(i);
        if (i > start && isAny(i, "of", "from") && i + 1 < tokens.size()) {
            int more = i + 1;
            if (is(more, PartOfSpeech.DET) || isAny(more, "my", "our", "the")) {
                more++;
            }
            int behind = behindNouns(more);
            i = behind > more ? behind : i;
        }
        return i > start && i <= tokens.size() && (is(i - 1, PartOfSpeech.NOUN) || is(i - 1, PartOfSpeech.PROPN))
                ? i
                : -1;
    }

    private int behindNouns(int from) {
        int i = from;
        while (i < tokens.size()
                && (is(i, NAMING)
                        || isAny(i, "-", "'s", "’s") && i > from && i + 1 < tokens.size() && is(i + 1, NAMING))) {
            i++;
        }
        return i;
    }

    /** Where the clause is over; empty where it holds another one that cannot be cut off. */
    private Optional<Integer> end(int verb) {
        boolean complement = false;
        int i = verb + 1;
        while (i < tokens.size() && is(i, PartOfSpeech.AUX, PartOfSpeech.ADV, PartOfSpeech.PART)
                || i < tokens.size()
                        && is(verb, PartOfSpeech.AUX)
                        && is(i, PartOfSpeech.VERB)
                        && is(i - 1, PartOfSpeech.AUX, PartOfSpeech.PART, PartOfSpeech.ADV)) {
            i++;
        }
        for (; i < tokens.size() && !isPause(i); i++) {
            if (BREAKS.contains(word(i)) || BREAKS_BEFORE_CLAUSES.contains(word(i)) && opensClause(i + 1) && !asks(i)) {
                break;
            }
            if (isAny(i, "that") && isThing(i - 1) && !is(i, PartOfSpeech.DET)
                    || is(i, PartOfSpeech.CCONJ) && opensClause(i + 1)
                    || !complement && isThing(i - 1) && SUBJECTS.contains(word(i))) {
                break;
            }
            if (isAny(i, "that", "if", "whether", "what", "how", "why")) {
                complement = true;
            } else if (!complement && FINITE.contains(word(i)) && is(i, PartOfSpeech.AUX) && !isAny(i - 1, "to")) {
                return Optional.empty();
            }
        }
        return Optional.of(i);
    }

    private boolean asks(int i) {
        return isAny(i, "if") && is(i - 1, PartOfSpeech.VERB, PartOfSpeech.PRON, PartOfSpeech.NOUN, PartOfSpeech.PROPN);
    }

    private boolean opensClause(int from) {
        int i = from;
        while (i < tokens.size() && is(i, PartOfSpeech.ADV)) {
            i++;
        }
        if (i >= tokens.size()
                || is(i, PartOfSpeech.VERB, PartOfSpeech.AUX)
                || SUBJECTS.contains(word(i))
                || isAny(i, "you", "there", "nobody", "everyone", "somebody", "someone", "if", "when", "that")) {
            return true;
        }
        for (; i < tokens.size() && !isPause(i) && !is(i, PartOfSpeech.CCONJ); i++) {
            if (FINITE.contains(word(i)) && is(i, PartOfSpeech.AUX)
                    || is(i, PartOfSpeech.VERB) && PAST.matcher(word(i)).matches()) {
                return true;
            }
        }
        return false;
    }

    private boolean isThing(int i) {
        return is(i, PartOfSpeech.NOUN, PartOfSpeech.PROPN, PartOfSpeech.NUM, PartOfSpeech.PRON);
    }

    /** A mark at which a speaker stops; a hyphen inside a word is none. The edges of the sentence are. */
    private boolean isPause(int i) {
        if (i < 0 || i >= tokens.size()) {
            return true;
        }
        boolean dash = isAny(i, "-")
                && i > 0
                && tokens.get(i - 1).span().end() < tokens.get(i).span().start();
        return dash || PAUSE.matcher(word(i)).matches();
    }

    private String word(int i) {
        return i < 0 || i >= tokens.size() ? "" : tokens.get(i).text().toLowerCase(Locale.ROOT);
    }

    private boolean is(int i, PartOfSpeech... parts) {
        return is(i, Set.of(parts));
    }

    private boolean is(int i, Set<PartOfSpeech> parts) {
        return i >= 0 && i < tokens.size() && parts.contains(tokens.get(i).partOfSpeech());
    }

    private boolean isAny(int i, String... words) {
        return Set.of(words).contains(word(i));
    }
}
