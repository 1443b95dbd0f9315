package dev.greenroom.answers.web;

import dev.greenroom.accounts.OwnerId;
import dev.greenroom.accounts.PickUp;
import dev.greenroom.accounts.PickUps;
import dev.greenroom.answers.AnswerService;
import dev.greenroom.answers.AnswerSummary;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Answers that were begun: the next step is to read one, or to better what was read. */
@Component
class AnswerPickUps implements PickUps {

    private final AnswerService answers;
    private final MessageSource messages;

    AnswerPickUps(AnswerService answers, MessageSource messages) {
        this.answers = answers;
        this.messages = messages;
    }

    @Override
    public List<PickUp> of(OwnerId owner) {
        return answers.recent(owner, MOST).stream().map(this::pickUp).toList();
    }

    private PickUp pickUp(AnswerSummary answer) {
        var score = answer.score();
        String next = score == null ? text("answers.recent.read") : text("answers.recent.improve", score);
        return new PickUp(answer.question().text(), "/answers/" + answer.id(), next, answer.changedAt());
    }

    private String text(String key, Object... values) {
        return messages.getMessage(key, values, Locale.UK);
    }
}
