package dev.greenroom.accounts.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** Signing out. */
@Controller
class SignOutController {

    private final AccountSession session;

    SignOutController(AccountSession session) {
        this.session = session;
    }

    @GetMapping("/sign-out")
    String show() {
        return "accounts/sign-out";
    }

    @PostMapping("/sign-out")
    String signOut(HttpServletRequest request, HttpServletResponse response) {
        session.end(request, response);
        return "redirect:/sign-in?signed-out&next=/account";
    }
}
