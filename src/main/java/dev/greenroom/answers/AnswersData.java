package dev.greenroom.answers;

import dev.greenroom.accounts.OwnerId;
import dev.greenroom.accounts.PersonalData;
import dev.greenroom.platform.text.Slug;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** All that this module stores by owner. */
@Component
class AnswersData implements PersonalData {

    private final AnswerRepository answers;
    private final AnswerVersionRepository versions;
    private final StoryRepository stories;
    private final SavedQuestions saved;
    private final InterviewDay day;
    private final JsonMapper json;

    AnswersData(
            AnswerRepository answers,
            AnswerVersionRepository versions,
            StoryRepository stories,
            SavedQuestions saved,
            InterviewDay day,
            JsonMapper json) {
        this.answers = answers;
        this.versions = versions;
        this.stories = stories;
        this.saved = saved;
        this.day = day;
        this.json = json;
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
                        .map(Story::exported)
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
                answer.createdAt(),
                answer.draft(),
                answer.keyPoints(),
                versions.findByAnswerIdOrderByNumberDesc(answer.id()).stream()
                        .map(this::exported)
                        .toList());
    }

    private ExportedVersion exported(AnswerVersion version) {
        var reading = version.isOutdated() ? null : version.reading();
        return new ExportedVersion(version.summary(), reading == null ? null : json.readTree(reading));
    }

    private record Everything(
            List<ExportedAnswer> answers,
            List<ExportedStory> stories,
            List<Slug> savedQuestions,
            DaySheet interviewDay) {}

    private record ExportedAnswer(
            AnswerSummary answer,
            Instant createdAt,
            Draft text,
            List<String> keyPoints,
            List<ExportedVersion> versions) {}

    /** @param reading how it read, as it was shown */
    private record ExportedVersion(
            VersionSummary version, @Nullable JsonNode reading) {}

    record ExportedStory(@Nullable StorySlot slot, StoryText story, Instant createdAt, Instant changedAt) {}
}
