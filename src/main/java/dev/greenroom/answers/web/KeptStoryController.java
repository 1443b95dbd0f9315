package dev.greenroom.answers.web;

import dev.greenroom.accounts.OwnerId;
import dev.greenroom.answers.AnswerService;
import dev.greenroom.answers.AnsweredQuestion;
import dev.greenroom.answers.SaveOutcome.Conflict;
import dev.greenroom.answers.SaveOutcome.Full;
import dev.greenroom.answers.SaveOutcome.Missing;
import dev.greenroom.answers.SaveOutcome.Saved;
import dev.greenroom.answers.SavedStory;
import dev.greenroom.answers.StoryService;
import dev.greenroom.answers.StoryText;
import dev.greenroom.catalog.PublishedLibrary;
import dev.greenroom.platform.web.NotFoundException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Keeps as a story what an answer tells. */
@Controller
class KeptStoryController {

    private final AnswerService answers;
    private final StoryService stories;
    private final PublishedLibrary library;

    KeptStoryController(AnswerService answers, StoryService stories, PublishedLibrary library) {
        this.answers = answers;
        this.stories = stories;
        this.library = library;
    }

    @PostMapping("/answers/{id}/story")
    String keep(Optional<OwnerId> owner, @PathVariable UUID id) {
        var answer = owner.flatMap(of -> answers.find(of, id))
                .orElseThrow(() -> NotFoundException.of("answer", id.toString()));
        var question = answer.question();
        var text = new StoryText(name(question), answer.draft(), competencies(question), List.of());
        return switch (stories.keepToldBy(owner.orElseThrow(), id, text)) {
            case Saved<SavedStory> saved -> "redirect:/stories/" + saved.id();
            case Conflict<SavedStory> kept ->
                "redirect:/stories/" + kept.stored().id();
            case Full<SavedStory> full -> "redirect:/stories";
            case Missing<SavedStory> missing -> "redirect:/stories";
        };
    }

    private List<String> competencies(AnsweredQuestion question) {
        return question.bankSlug().flatMap(library.overview()::question).stream()
                .map(found -> found.competency().slug().value())
                .toList();
    }

    private static String name(AnsweredQuestion question) {
        return question.text().substring(0, Math.min(question.text().length(), StoryText.LONGEST_TITLE));
    }
}
