package dev.greenroom.interview.web;

import dev.greenroom.accounts.OwnerId;
import dev.greenroom.interview.Interviews;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.ModelAndView;

/** The time of an interview: signing in, pausing, coming back, more of it. */
@Controller
class ClockController {

    private final Interviews interviews;
    private final RoomPages pages;
    private final MessageSource messages;

    ClockController(Interviews interviews, RoomPages pages, MessageSource messages) {
        this.interviews = interviews;
        this.pages = pages;
        this.messages = messages;
    }

    /** Every 30 seconds and at every pause in typing, by script. */
    @PostMapping("/interviews/{id}/presence")
    @ResponseBody
    Presence sign(@PathVariable UUID id, Optional<OwnerId> owner, DraftForm form) {
        OwnerId known = RoomPages.known(owner, id);
        var signed = interviews.sign(known, id, form.toCommand());
        Minutes time = Minutes.of(signed.room());
        String words = messages.getMessage(time.key(), new Object[] {time.count()}, LocaleContextHolder.getLocale());
        return Presence.of(signed.room(), form.turn(), signed.saved(), time, words);
    }

    @PostMapping("/interviews/{id}/pause")
    ModelAndView pause(@PathVariable UUID id, Optional<OwnerId> owner, DraftForm form) {
        OwnerId known = RoomPages.known(owner, id);
        return pages.after(interviews.pause(known, id, form.toCommand()), known, id, form);
    }

    @PostMapping("/interviews/{id}/return")
    String comeBack(@PathVariable UUID id, Optional<OwnerId> owner) {
        interviews.resume(RoomPages.known(owner, id), id);
        return "redirect:/interviews/" + id;
    }

    @PostMapping("/interviews/{id}/extension")
    ModelAndView extend(@PathVariable UUID id, Optional<OwnerId> owner, DraftForm form) {
        OwnerId known = RoomPages.known(owner, id);
        return pages.after(interviews.extend(known, id, form.toCommand()), known, id, form);
    }
}
