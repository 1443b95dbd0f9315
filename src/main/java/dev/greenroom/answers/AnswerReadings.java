package dev.greenroom.answers;

import dev.greenroom.accounts.MyInterviews;
import dev.greenroom.accounts.OwnerId;
import dev.greenroom.accounts.Seniority;
import dev.greenroom.catalog.QuestionSummary;
import dev.greenroom.reading.AnswerReader;
import dev.greenroom.reading.Asked;
import dev.greenroom.reading.AskedQuestions;
import dev.greenroom.reading.Reading;
import dev.greenroom.reading.Terms;
import dev.greenroom.reading.Written;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Reads answers and keeps how they read. Reading takes a while, so no transaction is open meanwhile. */
@Service
public class AnswerReadings {

    private static final int MOST_NEAR = 3;

    private final AnswerService answers;
    private final AnswerVersions versions;
    private final AskedQuestions questions;
    private final AnswerReader reader;
    private final MyInterviews interviews;

    AnswerReadings(
            AnswerService answers,
            AnswerVersions versions,
            AskedQuestions questions,
            AnswerReader reader,
            MyInterviews interviews) {
        this.answers = answers;
        this.versions = versions;
        this.questions = questions;
        this.reader = reader;
        this.interviews = interviews;
    }

    /** Whether the models are loaded. */
    public boolean isReady() {
        return reader.isReady();
    }

    /** The question with its key points; empty for one of a kind that cannot be judged without any. */
    public Optional<Asked> asked(SavedAnswer answer) {
        var question = answer.question();
        return question.bankSlug()
                .flatMap(questions::find)
                .or(() -> questions.recognise(question.text(), question.type(), answer.keyPoints()));
    }

    /** Questions of the bank that come near to one that cannot be judged, the nearest first. */
    public List<QuestionSummary> near(AnsweredQuestion question) {
        return questions.near(question.text(), MOST_NEAR);
    }

    /**
     * @param asked whether the writer asked for it, rather than sees it change while typing
     * @return empty where there is no such answer, nothing to judge it by, or the models are loading
     */
    public Optional<Reading> read(OwnerId owner, UUID id, boolean asked) {
        return answers.find(owner, id).flatMap(answer -> {
            var reading =
                    asked(answer).flatMap(question -> reader.read(question, written(answer.draft()), terms(owner)));
            reading.ifPresent(found -> versions.read(owner, answer, found, asked));
            return reading;
        });
    }

    private Terms terms(OwnerId owner) {
        return termsOf(interviews.of(owner).seniority());
    }

    /** What counts for somebody who aims at this, as far as it is known. */
    public static Terms termsOf(@Nullable Seniority seniority) {
        return Terms.NONE.aimingAt(seniority == null ? null : aim(seniority));
    }

    private static dev.greenroom.scoring.Seniority aim(Seniority seniority) {
        return switch (seniority) {
            case ENTRY -> dev.greenroom.scoring.Seniority.JUNIOR;
            case MID -> dev.greenroom.scoring.Seniority.MID;
            case SENIOR -> dev.greenroom.scoring.Seniority.SENIOR;
            case LEAD -> dev.greenroom.scoring.Seniority.LEAD;
        };
    }

    private static Written written(Draft draft) {
        return draft.mode() == AnswerMode.STAR
                ? Written.star(draft.situation(), draft.task(), draft.action(), draft.result())
                : Written.free(draft.body());
    }
}
