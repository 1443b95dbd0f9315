package dev.greenroom.answers.web;

import dev.greenroom.accounts.OwnerId;
import dev.greenroom.answers.AnswerService;
import dev.greenroom.answers.AnswerVersions;
import dev.greenroom.answers.SavedAnswer;
import dev.greenroom.platform.web.NotFoundException;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** How an answer came to be, and each of its versions. */
@Controller
class VersionController {

    private final AnswerService answers;
    private final AnswerVersions versions;

    VersionController(AnswerService answers, AnswerVersions versions) {
        this.answers = answers;
        this.versions = versions;
    }

    @GetMapping("/answers/{id}/versions")
    String list(Optional<OwnerId> owner, @PathVariable UUID id, Model model) {
        var answer = find(owner, id);
        model.addAttribute("answer", answer);
        model.addAttribute(
                "changes", VersionChange.of(versions.of(owner.orElseThrow(), id).orElseThrow()));
        return "answers/versions";
    }

    /** Keeps the text as it is now, under a name. */
    @PostMapping("/answers/{id}/versions")
    String keep(Optional<OwnerId> owner, @PathVariable UUID id, @RequestParam(defaultValue = "") String name) {
        find(owner, id);
        versions.keep(owner.orElseThrow(), id, name);
        return "redirect:/answers/" + id + "/versions";
    }

    @GetMapping("/answers/{id}/versions/{number}")
    String show(Optional<OwnerId> owner, @PathVariable UUID id, @PathVariable int number, Model model) {
        var answer = find(owner, id);
        var version = versions.find(owner.orElseThrow(), id, number)
                .orElseThrow(() -> NotFoundException.of("version", String.valueOf(number)));
        model.addAttribute("answer", answer);
        model.addAttribute("version", version);
        model.addAttribute(
                "reading", versions.reading(owner.orElseThrow(), id, number).orElse(null));
        return "answers/version";
    }

    private SavedAnswer find(Optional<OwnerId> owner, UUID id) {
        return owner.flatMap(of -> answers.find(of, id))
                .orElseThrow(() -> NotFoundException.of("answer", id.toString()));
    }
}
