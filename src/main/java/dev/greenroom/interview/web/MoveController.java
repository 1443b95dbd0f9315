package dev.greenroom.interview.web;

import dev.greenroom.accounts.OwnerId;
import dev.greenroom.interview.Draft;
import dev.greenroom.interview.Interviews;
import dev.greenroom.interview.Place;
import dev.greenroom.interview.Saved;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What one can do with a question other than answer it. Each form brings the text in the field along. */
@Controller
class MoveController {

    private final Interviews interviews;
    private final RoomPages pages;

    MoveController(Interviews interviews, RoomPages pages) {
        this.interviews = interviews;
        this.pages = pages;
    }

    @PostMapping("/interviews/{id}/skip")
    ModelAndView skip(@PathVariable UUID id, Optional<OwnerId> owner, DraftForm form) {
        return move(id, owner, form, interviews::skip);
    }

    @PostMapping("/interviews/{id}/flag")
    ModelAndView flag(
            @PathVariable UUID id,
            Optional<OwnerId> owner,
            DraftForm form,
            @RequestParam(defaultValue = "true") boolean flagged) {
        return move(id, owner, form, (who, which, draft) -> interviews.flag(who, which, draft, flagged));
    }

    @PostMapping("/interviews/{id}/hint")
    ModelAndView hint(@PathVariable UUID id, Optional<OwnerId> owner, DraftForm form) {
        return move(id, owner, form, interviews::hint);
    }

    @PostMapping("/interviews/{id}/reveal")
    ModelAndView reveal(@PathVariable UUID id, Optional<OwnerId> owner, DraftForm form) {
        return move(id, owner, form, interviews::reveal);
    }

    @PostMapping("/interviews/{id}/previous")
    ModelAndView previous(@PathVariable UUID id, Optional<OwnerId> owner, DraftForm form) {
        return move(id, owner, form, interviews::previous);
    }

    @PostMapping("/interviews/{id}/place")
    String goTo(@PathVariable UUID id, Optional<OwnerId> owner, @RequestParam(defaultValue = "") String place) {
        Place.of(place).ifPresent(known -> interviews.goTo(RoomPages.known(owner, id), id, known));
        return "redirect:/interviews/" + id;
    }

    private ModelAndView move(UUID id, Optional<OwnerId> owner, DraftForm form, Move move) {
        OwnerId known = RoomPages.known(owner, id);
        return pages.after(move.make(known, id, form.toCommand()), known, id, form);
    }

    @FunctionalInterface
    private interface Move {

        Saved make(OwnerId owner, UUID id, Draft draft);
    }
}
