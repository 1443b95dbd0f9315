package dev.greenroom.interview.web;

import dev.greenroom.accounts.OwnerId;
import dev.greenroom.interview.Draft;
import dev.greenroom.interview.Interviews;
import dev.greenroom.interview.Saved;
import dev.greenroom.interview.web.RoomPage.Obstacle;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Ends an interview before its last question, after asking. */
@Controller
class EndController {

    private final Interviews interviews;
    private final RoomPages pages;

    EndController(Interviews interviews, RoomPages pages) {
        this.interviews = interviews;
        this.pages = pages;
    }

    @GetMapping("/interviews/{id}/end")
    String ask(@PathVariable UUID id, Optional<OwnerId> owner, Model model) {
        var room = interviews.room(RoomPages.known(owner, id), id);
        model.addAttribute("room", room);
        return room.ended() ? "redirect:/interviews/" + id + "/report" : "interview/end";
    }

    @PostMapping("/interviews/{id}/end")
    ModelAndView end(
            @PathVariable UUID id,
            Optional<OwnerId> owner,
            DraftForm form,
            @RequestParam(defaultValue = "false") boolean confirmed) {
        OwnerId known = RoomPages.known(owner, id);
        Draft draft = form.toCommand();
        Saved saved = confirmed ? interviews.end(known, id, draft) : interviews.save(known, id, draft);
        if (saved.isRefused()) {
            return pages.again(known, id, form, Obstacle.CHANGED);
        }
        return new ModelAndView("redirect:/interviews/" + id + (confirmed ? "/report" : "/end"));
    }
}
