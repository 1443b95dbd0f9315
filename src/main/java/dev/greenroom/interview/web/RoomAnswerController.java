package dev.greenroom.interview.web;

import dev.greenroom.accounts.OwnerId;
import dev.greenroom.interview.Interviews;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Takes an answer and goes on. */
@Controller
class RoomAnswerController {

    private final Interviews interviews;
    private final RoomPages pages;

    RoomAnswerController(Interviews interviews, RoomPages pages) {
        this.interviews = interviews;
        this.pages = pages;
    }

    @PostMapping("/interviews/{id}/answer")
    ModelAndView answer(@PathVariable UUID id, Optional<OwnerId> owner, DraftForm form) {
        OwnerId known = RoomPages.known(owner, id);
        return pages.after(interviews.answer(known, id, form.toCommand()), known, id, form);
    }
}
