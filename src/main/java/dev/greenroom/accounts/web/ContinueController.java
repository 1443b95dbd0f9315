package dev.greenroom.accounts.web;

import dev.greenroom.accounts.DeviceLinks;
import dev.greenroom.accounts.OwnerId;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Making a link by which one's work goes on on another device. */
@Controller
class ContinueController {

    private static final String VIEW = "accounts/continue";

    private final DeviceLinks links;

    ContinueController(DeviceLinks links) {
        this.links = links;
    }

    @GetMapping("/continue")
    String show(@ModelAttribute("typed") ContinueForm form, Optional<OwnerId> owner, Model model) {
        model.addAttribute("to", form.to());
        return owner.isPresent() ? VIEW : "accounts/continue-nothing";
    }

    /** The link stands on this page only, so it is answered with and not redirected to. */
    @PostMapping("/continue")
    ModelAndView issue(@ModelAttribute("typed") ContinueForm form, Optional<OwnerId> owner) {
        if (owner.isEmpty()) {
            return new ModelAndView("redirect:/continue");
        }
        String link = links.issue(owner.get(), form.page());
        return new ModelAndView(
                "accounts/continue-link",
                Map.of("to", form.to(), "link", link, "qr", QrImage.of(link), "local", isLocal(link)));
    }

    /** Then the link means the other device itself, and leads nowhere. */
    private static boolean isLocal(String link) {
        return Set.of("localhost", "127.0.0.1").contains(URI.create(link).getHost());
    }
}
