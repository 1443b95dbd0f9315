package dev.greenroom.interview.web;

import dev.greenroom.accounts.OwnerId;
import dev.greenroom.interview.Interviews;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Deletes an interview with its answers and its report, after asking. */
@Controller
class InterviewDeletionController {

    private final Interviews interviews;

    InterviewDeletionController(Interviews interviews) {
        this.interviews = interviews;
    }

    @GetMapping("/interviews/{id}/deletion")
    String ask(@PathVariable UUID id, Optional<OwnerId> owner, Model model) {
        model.addAttribute("room", interviews.room(RoomPages.known(owner, id), id));
        return "interview/deletion";
    }

    @PostMapping("/interviews/{id}/deletion")
    String delete(@PathVariable UUID id, Optional<OwnerId> owner) {
        interviews.delete(RoomPages.known(owner, id), id);
        return "redirect:/interviews";
    }
}
