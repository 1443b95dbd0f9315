package dev.greenroom.scoring.star;

import dev.greenroom.language.Token;
import dev.greenroom.scoring.Refusal;
import dev.greenroom.scoring.Refusal.Code;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Says when an answer cannot be judged. Rare, and never for an answer that is only poor. */
final class Refusals {

    private static final int FEWEST_WORDS = 12;
    private static final double LEAST_ENGLISH = 0.16;
    private static final double MOST_ODD_JOINTS = 0.1;
    private static final double MOST_OF_IT = 0.6;
    private static final Set<String> COMMON =
            Set.of(("the a an and of to in i we he she it they you that this was were is are be been had have"
                            + " has did do for on with as at by from but so not or my our me us them him her his their if what which who"
                            + " when there all would could can will just about up out one no then than because into")
                    .split(" "));

    private Refusals() {}

    static Optional<Refusal> find(List<Labelled> labelled) {
        int words = words(labelled, unit -> true);
        if (words < FEWEST_WORDS) {
            return refuse(Code.TOO_SHORT);
        }
        if (words(labelled, one -> one.unit().copied()) > MOST_OF_IT * words) {
            return refuse(Code.COPIED_QUESTION);
        }
        if (words(labelled, one -> one.unit().list()) > MOST_OF_IT * words) {
            return refuse(Code.KEYWORDS);
        }
        if (english(labelled) < LEAST_ENGLISH) {
            return refuse(Code.NOT_ENGLISH);
        }
        if (oddJoints(labelled) > MOST_ODD_JOINTS) {
            return refuse(Code.GIBBERISH);
        }
        return words(labelled, Labelled::tells) < FEWEST_WORDS ? refuse(Code.NOTHING_TOLD) : Optional.empty();
    }

    private static Optional<Refusal> refuse(Code code) {
        return Optional.of(new Refusal(code, Wording.of("refusal." + code.name().toLowerCase(Locale.ROOT))));
    }

    private static int words(List<Labelled> labelled, Predicate<Labelled> which) {
        return labelled.stream()
                .filter(which)
                .mapToInt(one -> one.unit().words())
                .sum();
    }

    static double english(List<Labelled> labelled) {
        List<String> words = labelled.stream()
                .flatMap(one -> one.unit().tokens().stream())
                .map(Token::text)
                .filter(text -> Character.isLetter(text.charAt(0)))
                .map(text -> text.toLowerCase(Locale.ROOT))
                .toList();
        return words.isEmpty() ? 0 : words.stream().filter(COMMON::contains).count() / (double) words.size();
    }

    static double oddJoints(List<Labelled> labelled) {
        int joints =
                labelled.stream().mapToInt(one -> one.unit().tokens().size()).sum();
        int odd = labelled.stream()
                .mapToInt(one -> Grammar.oddJoints(one.unit().tokens()))
                .sum();
        return joints == 0 ? 0 : odd / (double) joints;
    }
}
