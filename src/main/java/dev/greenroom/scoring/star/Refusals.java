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
    private static final double MOST_BESIDE_WHAT_IS_TOLD = 1.5;
    private static final double LEAST_ON_TOPIC = 0.01;
    private static final Set<String> COMMON =
            Set.of(("the a an and of to in i we he she it they you that this was were is are be been had have has did"
                            + " do for on with as at by from but so not or my our me us them him her his their if what which who"
                            + " when there all would could can will just about up out one no then than because into")
                    .split(" "));

    private Refusals() {}

    /** What tells nothing can add a reason, never take one away. */
    static Optional<Refusal> find(List<Labelled> labelled, Story story) {
        int words = words(labelled, one -> true);
        int telling = words(labelled, Labelled::tells);
        if (words < FEWEST_WORDS) {
            return Optional.of(because(Code.TOO_SHORT));
        }
        if (telling < FEWEST_WORDS) {
            return Optional.of(because(whyNothingIsTold(labelled, words)));
        }
        if (words(labelled, one -> one.unit().list()) > MOST_BESIDE_WHAT_IS_TOLD * telling) {
            return Optional.of(because(Code.KEYWORDS));
        }
        if (words(labelled, one -> one.unit().copied()) > MOST_BESIDE_WHAT_IS_TOLD * telling) {
            return Optional.of(because(Code.COPIED_QUESTION));
        }
        return unreadable(labelled.stream().filter(Labelled::tells).toList())
                .or(() ->
                        story.onTopic() < LEAST_ON_TOPIC ? Optional.of(Code.NOT_ABOUT_THE_QUESTION) : Optional.empty())
                .map(Refusals::because);
    }

    private static Code whyNothingIsTold(List<Labelled> labelled, int words) {
        if (words(labelled, one -> one.unit().copied()) > MOST_OF_IT * words) {
            return Code.COPIED_QUESTION;
        }
        if (words(labelled, one -> one.unit().list()) > MOST_OF_IT * words) {
            return Code.KEYWORDS;
        }
        return unreadable(labelled).orElse(Code.NOTHING_TOLD);
    }

    private static Optional<Code> unreadable(List<Labelled> labelled) {
        if (english(labelled) < LEAST_ENGLISH) {
            return Optional.of(Code.NOT_ENGLISH);
        }
        return oddJoints(labelled) > MOST_ODD_JOINTS ? Optional.of(Code.GIBBERISH) : Optional.empty();
    }

    static Refusal because(Code code) {
        return new Refusal(code, Wording.of("refusal." + code.name().toLowerCase(Locale.ROOT)));
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
