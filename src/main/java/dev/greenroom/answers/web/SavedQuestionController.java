package dev.greenroom.answers.web;

import dev.greenroom.accounts.OwnerId;
import dev.greenroom.accounts.StartsWork;
import dev.greenroom.answers.SavedQuestions;
import dev.greenroom.catalog.PublishedLibrary;
import dev.greenroom.catalog.QuestionSummary;
import dev.greenroom.platform.text.Slug;
import dev.greenroom.platform.web.NotFoundException;
import dev.greenroom.platform.web.StaleForm;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Questions that somebody wants to find again. */
@Controller
class SavedQuestionController {

    private final SavedQuestions saved;
    private final PublishedLibrary library;

    SavedQuestionController(SavedQuestions saved, PublishedLibrary library) {
        this.saved = saved;
        this.library = library;
    }

    @GetMapping("/saved")
    String list(Optional<OwnerId> owner, Model model) {
        var questions = owner.map(saved::all).orElse(List.of()).stream()
                .flatMap(slug -> library.overview().question(slug).stream())
                .toList();
        model.addAttribute("questions", questions);
        return "answers/saved";
    }

    /** The page with the button, for those without script. */
    @GetMapping("/saved/new")
    String ask(@RequestParam(defaultValue = "") String question, HttpServletRequest request, Model model) {
        model.addAttribute("question", find(question));
        model.addAttribute("stale", StaleForm.isShownAgain(request));
        return "answers/save";
    }

    @PostMapping("/saved")
    String save(@StartsWork Supplier<OwnerId> owner, @RequestParam(defaultValue = "") String question) {
        var found = find(question).slug();
        saved.save(owner.get(), found);
        return "redirect:/saved";
    }

    @PostMapping("/saved/{question}/removal")
    String remove(Optional<OwnerId> owner, @PathVariable String question) {
        var slug = Slug.of(question)
                .filter(found -> owner.map(saved::all).orElse(List.of()).contains(found));
        if (slug.isEmpty()) {
            throw NotFoundException.of("saved question", question);
        }
        saved.remove(owner.orElseThrow(), slug.get());
        return "redirect:/saved";
    }

    private QuestionSummary find(String question) {
        return Slug.of(question)
                .flatMap(library.overview()::question)
                .orElseThrow(() -> NotFoundException.of("question", question));
    }
}
