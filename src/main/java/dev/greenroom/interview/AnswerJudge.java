package dev.greenroom.interview;

import dev.greenroom.answers.AnswerReadings;
import dev.greenroom.interview.Readings.Stored;
import dev.greenroom.reading.AnswerReader;
import dev.greenroom.reading.Reading;
import dev.greenroom.reading.Terms;
import dev.greenroom.reading.Written;
import dev.greenroom.scoring.DeliveryFacts;
import dev.greenroom.scoring.FollowUpAnswer;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Reads an answer alone and with its follow-ups, and finds what to ask next. */
@Component
class AnswerJudge {

    private final AnswerReader reader;

    AnswerJudge(AnswerReader reader) {
        this.reader = reader;
    }

    /** Empty while the models are loading. */
    Optional<Stored> judge(Turn main, List<Turn> followUps) {
        return delivery(main, followUps).map(delivery -> {
            var answered = answered(followUps);
            var terms = terms(main, delivery);
            return new Stored(
                    main.id(),
                    read(main, terms).orElseThrow(),
                    answered.isEmpty() ? null : read(main, terms.with(answered)).orElseThrow(),
                    delivery);
        });
    }

    /** What the answer, with those to earlier follow-ups, still leaves out; nothing while the models are loading. */
    Optional<String> followUp(Turn main, List<Turn> followUps) {
        List<String> asked = followUps.stream().map(turn -> turn.asked().text()).toList();
        var terms = AnswerReadings.termsOf(main.interview().seniority()).with(answered(followUps));
        return read(main, terms).stream()
                .flatMap(reading -> reading.followUps().stream())
                .filter(question -> !asked.contains(question))
                .findFirst();
    }

    private Optional<Reading> read(Turn main, Terms terms) {
        return reader.read(main.asked(), Written.free(main.answer()), terms);
    }

    private static Terms terms(Turn main, Delivery delivery) {
        var terms = AnswerReadings.termsOf(main.interview().seniority());
        return delivery.wordsPerMinute() == null ? terms : terms.speakingAt(delivery.wordsPerMinute());
    }

    /** The pace is that of what was recorded; the rest of it counts what was typed as well. */
    private Optional<Delivery> delivery(Turn main, List<Turn> followUps) {
        var turns = Stream.concat(Stream.of(main), followUps.stream().filter(Turn::isAnsweredInWords))
                .toList();
        int seconds = turns.stream().mapToInt(Turn::spokenSeconds).sum();
        var spoken = seconds == 0
                ? Optional.<DeliveryFacts>empty()
                : reader.delivery(text(turns, turn -> turn.spokenSeconds() > 0), OptionalDouble.of(seconds));
        return reader.delivery(text(turns, turn -> true), OptionalDouble.empty())
                .map(facts ->
                        Delivery.of(facts, seconds, spoken.map(Delivery::pace).orElse(null)));
    }

    private static String text(List<Turn> turns, Predicate<Turn> which) {
        return turns.stream().filter(which).map(Turn::answer).collect(Collectors.joining("\n\n"));
    }

    private static List<FollowUpAnswer> answered(List<Turn> followUps) {
        return followUps.stream()
                .filter(Turn::isAnsweredInWords)
                .map(turn -> new FollowUpAnswer(turn.asked().text(), turn.answer()))
                .toList();
    }
}
