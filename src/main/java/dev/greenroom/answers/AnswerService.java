package dev.greenroom.answers;

import dev.greenroom.accounts.OwnerId;
import dev.greenroom.answers.SaveOutcome.Conflict;
import dev.greenroom.answers.SaveOutcome.Full;
import dev.greenroom.answers.SaveOutcome.Missing;
import dev.greenroom.answers.SaveOutcome.Saved;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what people draft. Nothing is overwritten that its writer has not seen. */
@Service
@Transactional(readOnly = true)
public class AnswerService {

    private final AnswerRepository answers;
    private final AnswerVersions versions;
    private final SubmissionLock submissions;
    private final AnswersProperties properties;
    private final Clock clock;

    AnswerService(
            AnswerRepository answers,
            AnswerVersions versions,
            SubmissionLock submissions,
            AnswersProperties properties,
            Clock clock) {
        this.answers = answers;
        this.versions = versions;
        this.submissions = submissions;
        this.properties = properties;
        this.clock = clock;
    }

    /** The one changed last first. */
    public List<AnswerSummary> all(OwnerId owner) {
        return answers.findByOwnerIdOrderByChangedAtDesc(owner.value()).stream()
                .map(Answer::summary)
                .toList();
    }

    /** The one changed last first. */
    public List<AnswerSummary> recent(OwnerId owner, int most) {
        return answers.findByOwnerIdOrderByChangedAtDesc(owner.value(), Limit.of(most)).stream()
                .map(Answer::summary)
                .toList();
    }

    public Optional<SavedAnswer> find(OwnerId owner, UUID id) {
        return answers.findByIdAndOwnerId(id, owner.value()).map(Answer::saved);
    }

    /** The answers that were begun with these submissions, by submission. */
    public Map<UUID, UUID> begunBy(OwnerId owner, Collection<UUID> submissions) {
        return answers.findBegunBy(owner.value(), submissions).stream()
                .collect(Collectors.toMap(Answer::submission, Answer::id));
    }

    /**
     * @param submission the form that it came in: the same one again changes the answer that it made
     * @param keyPoints what a good answer says, one point each; null leaves it to the question
     */
    @Transactional
    public SaveOutcome<SavedAnswer> begin(
            OwnerId owner, UUID submission, AnsweredQuestion question, Draft draft, @Nullable List<String> keyPoints) {
        submissions.hold(submission);
        var begun = answers.findByOwnerIdAndSubmission(owner.value(), submission);
        if (begun.isPresent()) {
            return change(begun.get(), 0, draft, keyPoints);
        }
        if (answers.countByOwnerId(owner.value()) >= properties.most()) {
            return new Full<>();
        }
        var now = clock.instant();
        var points = Objects.requireNonNullElse(keyPoints, List.<String>of());
        var answer = answers.saveAndFlush(
                new Answer(UUID.randomUUID(), owner.value(), submission, question, draft, points, now));
        versions.follow(answer);
        return new Saved<>(answer.id(), answer.version(), now);
    }

    /**
     * @param version that the writer's text is based on
     * @param keyPoints what a good answer says, one point each; null leaves them as they are
     */
    @Transactional
    public SaveOutcome<SavedAnswer> save(
            OwnerId owner, UUID id, int version, Draft draft, @Nullable List<String> keyPoints) {
        return answers.findForChange(id, owner.value())
                .map(answer -> change(answer, version, draft, keyPoints))
                .orElseGet(Missing::new);
    }

    /** Takes another question in place of the one that was answered, since it asks for the same. */
    @Transactional
    public void ask(OwnerId owner, UUID id, AnsweredQuestion question) {
        answers.findForChange(id, owner.value()).ifPresent(answer -> answer.ask(question));
    }

    @Transactional
    public void delete(OwnerId owner, UUID id) {
        answers.findByIdAndOwnerId(id, owner.value()).ifPresent(answers::delete);
    }

    private SaveOutcome<SavedAnswer> change(Answer answer, int version, Draft draft, @Nullable List<String> keyPoints) {
        var points = Objects.requireNonNullElse(keyPoints, answer.keyPoints());
        if (answer.says(draft, points)) {
            return new Saved<>(answer.id(), answer.version(), answer.changedAt());
        }
        if (answer.version() != version) {
            versions.keepLatest(answer); // whichever text wins, this one is found again
            return new Conflict<>(answer.saved());
        }
        answer.write(draft, points, clock.instant());
        versions.follow(answer);
        answers.flush();
        return new Saved<>(answer.id(), answer.version(), answer.changedAt());
    }
}
