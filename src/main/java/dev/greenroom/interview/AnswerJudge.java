package dev.greenroom.interview;

import dev.greenroom.interview.Readings.Stored;
import dev.greenroom.reading.AnswerReader;
import dev.greenroom.reading.Reading;
import dev.greenroom.reading.Terms;
import dev.greenroom.reading.Written;
import dev.greenroom.scoring.FollowUpAnswer;
import java.util.List;
import java.util.Optional;
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
        List<FollowUpAnswer> answered = answered(followUps);
        return read(main, List.of())
                .map(alone -> new Stored(
                        main.id(),
                        alone,
                        answered.isEmpty() ? null : read(main, answered).orElseThrow()));
    }

    /** What the answer, with those to earlier follow-ups, still leaves out; nothing while the models are loading. */
    Optional<String> followUp(Turn main, List<Turn> followUps) {
        List<String> asked = followUps.stream().map(turn -> turn.asked().text()).toList();
        return read(main, answered(followUps)).stream()
                .flatMap(reading -> reading.followUps().stream())
                .filter(question -> !asked.contains(question))
                .findFirst();
    }

    private Optional<Reading> read(Turn main, List<FollowUpAnswer> followUps) {
        return reader.read(main.asked(), Written.free(main.answer()), Terms.NONE.with(followUps));
    }

    private static List<FollowUpAnswer> answered(List<Turn> followUps) {
        return followUps.stream()
                .filter(turn -> turn.status() == TurnStatus.ANSWERED && !turn.isBlank())
                .map(turn -> new FollowUpAnswer(turn.asked().text(), turn.answer()))
                .toList();
    }
}
