package dev.greenroom.answers.web;

import dev.greenroom.accounts.OwnerId;
import dev.greenroom.answers.SavedStory;
import dev.greenroom.answers.StoryMatrix;
import dev.greenroom.answers.StoryService;
import dev.greenroom.answers.StorySlot;
import dev.greenroom.catalog.PublishedLibrary;
import dev.greenroom.platform.text.SearchText;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Somebody's stories: those there are, those still to be told, and what they show together. */
@Controller
class StoryListController {

    private final StoryService stories;
    private final PublishedLibrary library;

    StoryListController(StoryService stories, PublishedLibrary library) {
        this.stories = stories;
        this.library = library;
    }

    @GetMapping("/stories")
    String list(Optional<OwnerId> owner, @RequestParam(defaultValue = "") String q, Model model) {
        var search = SearchText.of(q);
        List<SavedStory> all = all(owner);
        model.addAttribute("all", all);
        model.addAttribute("search", search.text());
        model.addAttribute(
                "stories", search.isEmpty() || owner.isEmpty() ? all : stories.search(owner.get(), search.text()));
        model.addAttribute("slots", open(all));
        model.addAttribute("matrix", all.size() >= StoryMatrix.LEAST);
        return "answers/stories";
    }

    @GetMapping("/stories/matrix")
    String matrix(Optional<OwnerId> owner, Model model) {
        var all = all(owner);
        model.addAttribute("matrix", StoryMatrix.of(all, library.overview()));
        model.addAttribute("missing", Math.max(0, StoryMatrix.LEAST - all.size()));
        return "answers/matrix";
    }

    private List<SavedStory> all(Optional<OwnerId> owner) {
        return owner.map(stories::all).orElse(List.of());
    }

    /** The slots that no story is in. */
    private static List<StorySlot> open(List<SavedStory> stories) {
        var taken =
                stories.stream().map(SavedStory::slot).filter(Objects::nonNull).collect(Collectors.toSet());
        return Arrays.stream(StorySlot.values())
                .filter(slot -> !taken.contains(slot))
                .toList();
    }
}
