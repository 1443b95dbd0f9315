package dev.greenroom.interview.web;

import dev.greenroom.accounts.OwnerId;
import dev.greenroom.interview.Shares;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Makes the private link to a report, and takes it back. */
@Controller
class ShareController {

    private final Shares shares;

    ShareController(Shares shares) {
        this.shares = shares;
    }

    @PostMapping("/interviews/{id}/share")
    String start(@PathVariable UUID id, Optional<OwnerId> owner) {
        shares.start(RoomPages.known(owner, id), id);
        return back(id);
    }

    @PostMapping("/interviews/{id}/share/end")
    String end(@PathVariable UUID id, Optional<OwnerId> owner) {
        shares.end(RoomPages.known(owner, id), id);
        return back(id);
    }

    private static String back(UUID id) {
        return "redirect:/interviews/" + id + "/report#share";
    }
}
