package dev.greenroom.interview.web;

import dev.greenroom.accounts.OwnerId;
import dev.greenroom.interview.web.RoomPage.Obstacle;
import dev.greenroom.platform.web.StaleForm;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** The room: what is asked now. */
@Controller
class RoomController {

    private final RoomPages pages;

    RoomController(RoomPages pages) {
        this.pages = pages;
    }

    @GetMapping("/interviews/{id}")
    ModelAndView show(@PathVariable UUID id, Optional<OwnerId> owner, DraftForm typed, HttpServletRequest request) {
        OwnerId known = RoomPages.known(owner, id);
        return StaleForm.isShownAgain(request) ? pages.again(known, id, typed, Obstacle.STALE) : pages.show(known, id);
    }
}
