package dev.greenroom.platform.web;

import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ResponseBody;

/** Hands a script on a page of ours the token that a form has to carry, so that it can send one that went stale again. */
@Controller
class FormTokenController {

    @GetMapping("/form-token")
    @ResponseBody
    Token token(CsrfToken token) {
        return new Token(token.getToken());
    }

    record Token(String token) {}
}
