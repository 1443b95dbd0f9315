package dev.greenroom.scoring.star;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.greenroom.language.Fillers;
import dev.greenroom.language.Fluent;
import dev.greenroom.language.LanguageModels;
import dev.greenroom.language.PartOfSpeech;
import dev.greenroom.language.Sentences;
import dev.greenroom.language.Span;
import dev.greenroom.language.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Cuts an answer into units, reads them without their fillers and sets aside those whose form says that they tell nothing.
 */
public final class Reader {

    private static final String HEADING_WORDS =
            "situations?|tasks?|actions?|results?|outcomes?|context|background|challenge|problem|solution|impact|learning|summary|star";
    private static final Pattern HEADING_WORD = Pattern.compile(HEADING_WORDS, Pattern.CASE_INSENSITIVE);
    private static final Pattern HEADING = Pattern.compile(
            "^(?:[-*•#]+\\s*)?(?:\\*\\*)?(?:(?:my|the|our)\\s+)?(?:" + HEADING_WORDS + "|[star])"
                    + "(?:\\s*[/&+]\\s*(?:" + HEADING_WORDS
                    + "))?(?:\\*\\*)?\\s*(?:[:–—-]|(?:is|was)\\s*:)\\s*(?:\\*\\*)?",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern LIST_NUMBER = Pattern.compile("^\\(?\\d{1,4}[.)]\\s+");
    private static final double COPIED = 0.75;

    /** In characters. A sentence that is read takes about fifty bytes for each, and a draft is read at every pause. */
    private static final int REMEMBERED = 500_000;

    private final LanguageModels models;
    private final Cache<String, Unit> known;

    public Reader(LanguageModels models) {
        this.models = models;
        this.known = Caffeine.newBuilder()
                .maximumWeight(REMEMBERED)
                .weigher((String sentence, Unit unit) -> sentence.length())
                .build();
    }

    public List<Unit> read(String question, String answer) {
        Set<String> asked = ContentWords.of(question);
        List<Unit> units = new ArrayList<>();
        for (Span span : Sentences.cut(answer)) {
            Unit unit = known.get(span.in(answer), this::readAlone).at(span);
            units.add(unit.form() != Unit.Form.BARE && isCopied(unit, asked) ? unit.withForm(Unit.Form.COPIED) : unit);
        }
        return units;
    }

    private Unit readAlone(String sentence) {
        String text = withoutHeading(sentence);
        Fluent fluent = Fillers.leftOutOf(text);
        List<Token> tokens = models.tagger().tag(fluent.text());
        Span span = new Span(0, sentence.length());
        return Unit.of(span, text, fluent, tokens, models.embedder().embed(fluent.text()), form(fluent.text(), tokens));
    }

    private static Unit.Form form(String text, List<Token> tokens) {
        if (isBare(tokens) || Fillers.only(text)) {
            return Unit.Form.BARE;
        }
        return isList(tokens) ? Unit.Form.LIST : Unit.Form.PLAIN;
    }

    private static String withoutHeading(String sentence) {
        String text = LIST_NUMBER.matcher(sentence).replaceFirst("");
        Matcher heading = HEADING.matcher(text);
        return heading.find() ? text.substring(heading.end()) : text;
    }

    /** At most one word that is no heading: "42.", "99.9 %", "Result", "Situation / Task". */
    private static boolean isBare(List<Token> tokens) {
        return tokens.stream()
                        .map(Token::text)
                        .filter(text -> text.length() > 1 && Character.isLetter(text.charAt(0)))
                        .filter(text -> !HEADING_WORD.matcher(text).matches())
                        .count()
                < (tokens.stream().anyMatch(Reader::isNumber) ? 2 : 1);
    }

    private static boolean isNumber(Token token) {
        return Character.isDigit(token.text().charAt(0));
    }

    /** Names and keywords between commas, without a verb that would make a sentence of them. */
    private static boolean isList(List<Token> tokens) {
        long commas =
                tokens.stream().filter(token -> ",;/+&".contains(token.text())).count();
        long verbs = tokens.stream().filter(Reader::isVerb).count();
        long small = tokens.stream().filter(Reader::isSmallWord).count();
        return commas >= 2 && verbs + small <= tokens.size() / 12;
    }

    private static boolean isVerb(Token token) {
        return token.partOfSpeech() == PartOfSpeech.VERB || token.partOfSpeech() == PartOfSpeech.AUX;
    }

    private static boolean isSmallWord(Token token) {
        return switch (token.partOfSpeech()) {
            case DET, ADP, PRON, SCONJ, PART -> true;
            default -> false;
        };
    }

    private static boolean isCopied(Unit unit, Set<String> asked) {
        Set<String> said = ContentWords.of(unit.folded());
        long copied = said.stream().filter(asked::contains).count();
        return said.size() >= 2 && copied == said.size() || said.size() >= 3 && copied >= COPIED * said.size();
    }
}
