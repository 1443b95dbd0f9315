package dev.greenroom.answers.web;

import dev.greenroom.accounts.OwnerId;
import dev.greenroom.answers.AnswerVersions;
import dev.greenroom.platform.web.NotFoundException;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Brings the text of a version back. What stood in its place stays a version. */
@Controller
class RestorationController {

    private final AnswerVersions versions;

    RestorationController(AnswerVersions versions) {
        this.versions = versions;
    }

    @PostMapping("/answers/{id}/versions/{number}/restoration")
    String restore(Optional<OwnerId> owner, @PathVariable UUID id, @PathVariable int number) {
        if (owner.isEmpty() || !versions.restore(owner.get(), id, number)) {
            throw NotFoundException.of("version", id + "/" + number);
        }
        return "redirect:/answers/" + id;
    }
}
