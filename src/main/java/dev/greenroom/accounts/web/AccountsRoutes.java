package dev.greenroom.accounts.web;

import dev.greenroom.platform.web.PublicRoutes;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What everybody may open; whose it is, each page finds out itself. */
@Configuration(proxyBeanMethods = false)
class AccountsRoutes {

    @Bean
    PublicRoutes accountRoutes() {
        return PublicRoutes.reading(
                        "/sign-up",
                        "/sign-in",
                        "/sign-out",
                        "/password-reset",
                        "/password-reset/new",
                        "/verify",
                        "/set-up",
                        "/account",
                        "/account/data",
                        "/account/email",
                        "/account/email/confirmation",
                        "/account/password",
                        "/account/sessions",
                        "/account/deletion",
                        "/clear-my-work",
                        "/continue",
                        "/continue/here",
                        "/my-interview",
                        "/my-interview/seniority",
                        "/pick-up",
                        "/pick-up/questions")
                .readingAs("ADMIN", "/admin/outbox")
                .sending("/sign-up", "/sign-up")
                .sending("/sign-in", "/sign-in")
                .sending("/sign-out", "/sign-out")
                .sending("/password-reset", "/password-reset")
                .sending("/password-reset/new", "/password-reset/new")
                .sending("/verify", "/verify")
                .sending("/verify/claim", "/verify")
                .sending("/set-up", "/set-up")
                .sending("/account/email", "/account/email")
                .sending("/account/email/confirmation", "/account/email/confirmation")
                .sending("/account/password", "/account/password")
                .sending("/account/sessions", "/account/sessions")
                .sending("/account/verification", "/account")
                .sending("/account/deletion", "/account/deletion")
                .sending("/clear-my-work", "/clear-my-work")
                .sending("/continue", "/continue")
                .sending("/continue/here", "/continue/here")
                .sending("/my-interview", "/my-interview")
                .sending("/my-interview/skipped", "/my-interview");
    }
}
