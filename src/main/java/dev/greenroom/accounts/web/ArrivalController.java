package dev.greenroom.accounts.web;

import dev.greenroom.accounts.Accounts;
import dev.greenroom.accounts.DeviceLinks;
import dev.greenroom.accounts.DeviceLinks.Arrival;
import dev.greenroom.accounts.DeviceLinks.DeviceLink;
import dev.greenroom.accounts.OwnerId;
import dev.greenroom.accounts.Token;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Opening such a link on the other device. It takes a button to use it up, for programs that preview links open it too. */
@Controller
class ArrivalController {

    private final DeviceLinks links;
    private final Accounts accounts;
    private final AccountSession session;
    private final GuestCookie cookie;

    ArrivalController(DeviceLinks links, Accounts accounts, AccountSession session, GuestCookie cookie) {
        this.links = links;
        this.accounts = accounts;
        this.session = session;
        this.cookie = cookie;
    }

    @GetMapping("/continue/here")
    ModelAndView show(@RequestParam(defaultValue = "") String token, Optional<OwnerId> here) {
        return links.find(new Token(token))
                .map(link -> offer(token, link, here))
                .orElseGet(LinkGone::page);
    }

    @PostMapping("/continue/here")
    ModelAndView open(
            @RequestParam String token,
            Optional<OwnerId> here,
            HttpServletRequest request,
            HttpServletResponse response) {
        Optional<DeviceLink> link = links.find(new Token(token));
        if (link.isPresent() && isOfAnotherAccount(link.get(), here)) {
            return offer(token, link.get(), here);
        }
        return links.open(new Token(token), here)
                .map(arrival -> arrive(arrival, request, response))
                .orElseGet(LinkGone::page);
    }

    private ModelAndView offer(String token, DeviceLink link, Optional<OwnerId> here) {
        return new ModelAndView("accounts/continue-here")
                .addObject("token", token)
                .addObject("link", link)
                .addObject("signedIn", here.flatMap(accounts::find).orElse(null))
                .addObject("other", isOfAnotherAccount(link, here))
                .addObject("joins", here.isPresent() && !here.get().equals(link.owner()));
    }

    private boolean isOfAnotherAccount(DeviceLink link, Optional<OwnerId> here) {
        return link.account() != null
                && here.flatMap(accounts::find)
                        .filter(account -> !account.equals(link.account()))
                        .isPresent();
    }

    private ModelAndView arrive(Arrival arrival, HttpServletRequest request, HttpServletResponse response) {
        if (arrival.account() != null) {
            session.begin(request, response, arrival.account(), false);
        }
        if (arrival.guest() != null) {
            cookie.write(arrival.guest(), response);
        }
        return new ModelAndView(arrival.to().redirect());
    }
}
