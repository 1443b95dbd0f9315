package dev.greenroom.answers;

import dev.greenroom.accounts.OwnerId;
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
    private final AnswersProperties properties;
    private final Clock clock;

    StoryService(StoryRepository stories, AnswerRepository answers, AnswersProperties properties, Clock clock) {
        this.stories = stories;
        this.answers = answers;
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

    /**
     * @param toldBy the answer that it was taken from
     * @return empty where the owner has as many stories as there may be
     */
    @Transactional
    public Optional<UUID> keep(OwnerId owner, @Nullable StorySlot slot, StoryText text, @Nullable UUID toldBy) {
        if (stories.countByOwnerId(owner.value()) >= properties.most()) {
            return Optional.empty();
        }
        var story = stories.save(new Story(UUID.randomUUID(), owner.value(), slot, text, clock.instant()));
        Optional.ofNullable(toldBy)
                .flatMap(answer -> answers.findByIdAndOwnerId(answer, owner.value()))
                .ifPresent(answer -> answer.tells(story.id()));
        return Optional.of(story.id());
    }

    /** @return whether the story is still the one that the text is based on; nothing is changed otherwise */
    @Transactional
    public boolean change(OwnerId owner, UUID id, int version, StoryText text) {
        var story = stories.findByIdAndOwnerId(id, owner.value())
                .filter(found -> found.version() == version || found.text().equals(text));
        story.ifPresent(found -> found.write(text, clock.instant()));
        return story.isPresent();
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
}
