package dev.greenroom.reading.web;

import dev.greenroom.reading.AnswerReader;
import dev.greenroom.reading.Asked;
import dev.greenroom.reading.AskedQuestions;
import dev.greenroom.reading.web.ScorePage.Obstacle;
import java.util.Locale;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Finds out what was asked, and reads the answer to it. */
@Component
class PastedAnswers {

    private final AnswerReader reader;
    private final AskedQuestions questions;
    private final MessageSource texts;

    PastedAnswers(AnswerReader reader, AskedQuestions questions, MessageSource texts) {
        this.reader = reader;
        this.questions = questions;
        this.texts = texts;
    }

    ScorePage read(ScoreForm form) {
        if (form.hasTooManyPoints()) {
            return wrong(form, "score.keyPoints.many");
        }
        if (!reader.isReady()) {
            return ScorePage.held(form, Obstacle.WARMING_UP);
        }
        Optional<Asked> asked =
                questions.recognise(form.question(), form.questionType().orElse(null), form.points());
        if (asked.isEmpty()) {
            return wrong(form, "score.keyPoints.missing");
        }
        return reader.read(asked.get(), form.written(), form.terms())
                .map(reading -> ScorePage.read(form, asked.get(), reading))
                .orElseGet(() -> ScorePage.held(form, Obstacle.WARMING_UP));
    }

    private ScorePage wrong(ScoreForm form, String message) {
        return ScorePage.wrong(form, "keyPoints", texts.getMessage(message, null, Locale.UK));
    }
}
