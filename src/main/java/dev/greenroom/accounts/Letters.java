package dev.greenroom.accounts;

import dev.greenroom.platform.mail.Mail;
import dev.greenroom.platform.mail.Outbox;
import dev.greenroom.platform.web.SiteProperties;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What accounts write to people. */
@Component
class Letters {

    private final Outbox outbox;
    private final MessageSource messages;
    private final SiteProperties site;

    Letters(Outbox outbox, MessageSource messages, SiteProperties site) {
        this.outbox = outbox;
        this.messages = messages;
        this.site = site;
    }

    void verify(Email recipient, Token token) {
        send("verify", recipient, link("/verify", token));
    }

    void reset(Email recipient, Token token) {
        send("reset", recipient, link("/password-reset/new", token));
    }

    void changeEmail(Email recipient, Token token) {
        send("changeEmail", recipient, link("/account/email/confirmation", token));
    }

    /** Tells the old address, so that somebody notices who did not ask for it. */
    void emailChanged(Email recipient, Email now) {
        send("emailChanged", recipient, now.value());
    }

    void passwordChanged(Email recipient) {
        send("passwordChanged", recipient, site.absolute("/password-reset"));
    }

    String link(String path, Token token) {
        return site.absolute(path) + "?token=" + token.value();
    }

    private void send(String letter, Email recipient, String detail) {
        outbox.send(new Mail(
                recipient.value(),
                messages.getMessage("mail." + letter + ".subject", null, Locale.UK),
                messages.getMessage("mail." + letter + ".text", new Object[] {detail, site.url()}, Locale.UK)));
    }
}
