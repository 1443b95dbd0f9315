package dev.greenroom.answers.web;

import dev.greenroom.answers.AnswerMode;
import dev.greenroom.answers.Draft;
import dev.greenroom.answers.SavedAnswer;
import dev.greenroom.answers.export.Handout;
import dev.greenroom.answers.export.Handout.Part;
import dev.greenroom.answers.export.Handout.Section;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Words answers as they are printed. */
@Component
class Handouts {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK).withZone(ZoneOffset.UTC);

    private final MessageSource messages;

    Handouts(MessageSource messages) {
        this.messages = messages;
    }

    Handout of(List<SavedAnswer> answers) {
        return new Handout(
                text("answers.title"), answers.stream().map(this::section).toList());
    }

    private Section section(SavedAnswer answer) {
        var question = answer.question();
        var meta = text("question.type." + question.type().code()) + " · " + DAY.format(answer.changedAt());
        return new Section(question.text(), meta, parts(answer.draft()));
    }

    private List<Part> parts(Draft draft) {
        if (draft.mode() != AnswerMode.STAR) {
            return List.of(new Part("", draft.body()));
        }
        return Stream.of(
                        new Part(text("star.situation"), draft.situation()),
                        new Part(text("star.task"), draft.task()),
                        new Part(text("star.action"), draft.action()),
                        new Part(text("star.result"), draft.result()))
                .filter(part -> !part.text().isBlank())
                .toList();
    }

    private String text(String key) {
        return messages.getMessage(key, null, Locale.UK);
    }
}
