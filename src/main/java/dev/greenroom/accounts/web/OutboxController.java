package dev.greenroom.accounts.web;

import dev.greenroom.platform.mail.Outbox;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The letters of this instance, so that one without a mail server can pass their links on. */
@Controller
class OutboxController {

    private static final int SHOWN = 50;

    private final Outbox outbox;

    OutboxController(Outbox outbox) {
        this.outbox = outbox;
    }

    @GetMapping("/admin/outbox")
    String show(Model model) {
        model.addAttribute("mails", outbox.newest(SHOWN));
        return "accounts/outbox";
    }
}
