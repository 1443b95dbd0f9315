package dev.greenroom.answers;

import dev.greenroom.accounts.OwnerId;
import dev.greenroom.accounts.PersonalData;
import dev.greenroom.platform.text.Slug;
import java.util.List;
import org.springframework.stereotype.Component;

/** All that this module stores by owner. */
@Component
class AnswersData implements PersonalData {

    private final AnswerRepository answers;
    private final AnswerVersionRepository versions;
    private final StoryRepository stories;
    private final SavedQuestions saved;
    private final InterviewDay day;

    AnswersData(
            AnswerRepository answers,
            AnswerVersionRepository versions,
            StoryRepository stories,
            SavedQuestions saved,
            InterviewDay day) {
        this.answers = answers;
        this.versions = versions;
        this.stories = stories;
        this.saved = saved;
        this.day = day;
    }

    @Override
    public String name() {
        return "answers";
    }

    @Override
    public Object export(OwnerId owner) {
        return new Everything(
                answers.findByOwnerIdOrderByChangedAtDesc(owner.value()).stream()
                        .map(this::exported)
                        .toList(),
                stories.findByOwnerIdOrderByCreatedAt(owner.value()).stream()
                        .map(Story::text)
                        .toList(),
                saved.all(owner),
                day.of(owner));
    }

    @Override
    public void delete(OwnerId owner) {
        answers.deleteByOwner(owner.value());
        stories.deleteByOwner(owner.value());
        saved.delete(owner);
        day.delete(owner);
    }

    @Override
    public void move(OwnerId from, OwnerId to) {
        answers.renameClashing(from.value(), to.value());
        answers.move(from.value(), to.value());
        stories.renameClashing(from.value(), to.value());
        stories.move(from.value(), to.value());
        saved.move(from, to);
        day.move(from, to);
    }

    private ExportedAnswer exported(Answer answer) {
        return new ExportedAnswer(
                answer.summary(),
                answer.draft(),
                answer.saved().keyPoints(),
                versions.findByAnswerIdOrderByNumberDesc(answer.id()).stream()
                        .map(AnswerVersion::summary)
                        .toList());
    }

    private record Everything(
            List<ExportedAnswer> answers, List<StoryText> stories, List<Slug> savedQuestions, DaySheet interviewDay) {}

    private record ExportedAnswer(
            AnswerSummary answer, Draft text, List<String> keyPoints, List<VersionSummary> versions) {}
}
