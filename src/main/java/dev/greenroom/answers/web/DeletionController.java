package dev.greenroom.answers.web;

import dev.greenroom.accounts.OwnerId;
import dev.greenroom.answers.AnswerService;
import dev.greenroom.answers.SavedAnswer;
import dev.greenroom.platform.web.NotFoundException;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Deletes an answer with all its versions, after asking. */
@Controller
class DeletionController {

    private final AnswerService answers;

    DeletionController(AnswerService answers) {
        this.answers = answers;
    }

    @GetMapping("/answers/{id}/deletion")
    String ask(Optional<OwnerId> owner, @PathVariable UUID id, Model model) {
        model.addAttribute("answer", find(owner, id));
        return "answers/deletion";
    }

    @PostMapping("/answers/{id}/deletion")
    String delete(Optional<OwnerId> owner, @PathVariable UUID id) {
        find(owner, id);
        answers.delete(owner.orElseThrow(), id);
        return "redirect:/answers";
    }

    private SavedAnswer find(Optional<OwnerId> owner, UUID id) {
        return owner.flatMap(of -> answers.find(of, id))
                .orElseThrow(() -> NotFoundException.of("answer", id.toString()));
    }
}
