package dev.greenroom.answers;

import dev.greenroom.accounts.OwnerId;
import dev.greenroom.answers.SaveOutcome.Conflict;
import dev.greenroom.answers.SaveOutcome.Full;
import dev.greenroom.answers.SaveOutcome.Missing;
import dev.greenroom.answers.SaveOutcome.Saved;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the stories that answers are told with. */
@Service
@Transactional(readOnly = true)
public class StoryService {

    private final StoryRepository stories;
    private final AnswerRepository answers;
    private final SubmissionLock submissions;
    private final AnswersProperties properties;
    private final Clock clock;

    StoryService(
            StoryRepository stories,
            AnswerRepository answers,
            SubmissionLock submissions,
            AnswersProperties properties,
            Clock clock) {
        this.stories = stories;
        this.answers = answers;
        this.submissions = submissions;
        this.properties = properties;
        this.clock = clock;
    }

    /** In the order in which they were kept. */
    public List<SavedStory> all(OwnerId owner) {
        var told = answers.findByOwnerIdAndStoryIdNotNullOrderByChangedAtDesc(owner.value()).stream()
                .collect(Collectors.groupingBy(
                        answer -> Optional.ofNullable(answer.storyId()),
                        Collectors.mapping(Answer::summary, Collectors.toList())));
        return stories.findByOwnerIdOrderByCreatedAt(owner.value()).stream()
                .map(story -> story.saved(told.getOrDefault(Optional.of(story.id()), List.of())))
                .toList();
    }

    /** Those in which all of the words are. */
    public List<SavedStory> search(OwnerId owner, String words) {
        return all(owner).stream().filter(story -> story.says(words)).toList();
    }

    public Optional<SavedStory> find(OwnerId owner, UUID id) {
        return all(owner).stream().filter(story -> story.id().equals(id)).findFirst();
    }

    /** @param submission the form that it came in: the same one again changes the story that it made */
    @Transactional
    public SaveOutcome<SavedStory> keep(OwnerId owner, UUID submission, @Nullable StorySlot slot, StoryText text) {
        submissions.hold(submission);
        var kept = stories.findByOwnerIdAndSubmission(owner.value(), submission);
        if (kept.isPresent()) {
            return change(kept.get(), 0, text);
        }
        if (stories.countByOwnerId(owner.value()) >= properties.most()) {
            return new Full<>();
        }
        var now = clock.instant();
        var story = stories.saveAndFlush(new Story(UUID.randomUUID(), owner.value(), submission, slot, text, now));
        return new Saved<>(story.id(), story.version(), now);
    }

    /** Keeps what an answer tells, once: the same answer again changes the story that it made. */
    @Transactional
    public SaveOutcome<SavedStory> keepToldBy(OwnerId owner, UUID answer, StoryText text) {
        var outcome = keep(owner, answer, null, text);
        if (outcome instanceof Saved<SavedStory> saved) {
            tell(owner, saved.id(), answer);
        }
        return outcome;
    }

    /** @param version that the writer's text is based on */
    @Transactional
    public SaveOutcome<SavedStory> change(OwnerId owner, UUID id, int version, StoryText text) {
        return stories.findForChange(id, owner.value())
                .map(story -> change(story, version, text))
                .orElseGet(Missing::new);
    }

    /** Notes that an answer tells a story; both have to be the owner's. */
    @Transactional
    public void tell(OwnerId owner, UUID id, UUID answer) {
        stories.findByIdAndOwnerId(id, owner.value())
                .flatMap(story -> answers.findByIdAndOwnerId(answer, owner.value()))
                .ifPresent(found -> found.tells(id));
    }

    /** The answers that told it stay. */
    @Transactional
    public void delete(OwnerId owner, UUID id) {
        stories.findByIdAndOwnerId(id, owner.value()).ifPresent(stories::delete);
    }

    private SaveOutcome<SavedStory> change(Story story, int version, StoryText text) {
        if (!story.text().equals(text)) {
            if (story.version() != version) {
                return new Conflict<>(story.saved(List.of()));
            }
            story.write(text, clock.instant());
            stories.flush();
        }
        return new Saved<>(story.id(), story.version(), story.changedAt());
    }
}
