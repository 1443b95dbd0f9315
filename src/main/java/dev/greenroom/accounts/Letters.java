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

    void verify(Account account, Token token) {
        send("verify", account.owner(), account.email(), link("/verify", token));
    }

    void reset(Account account, Token token) {
        send("reset", account.owner(), account.email(), link("/password-reset/new", token));
    }

    /** To an address that is not the account's yet. */
    void changeEmail(OwnerId owner, Email recipient, Token token) {
        send("changeEmail", owner, recipient, link("/account/email/confirmation", token));
    }

    /** Tells the old address, so that somebody notices who did not ask for it. */
    void emailChanged(OwnerId owner, Email recipient, Email now) {
        send("emailChanged", owner, recipient, now.value());
    }

    void passwordChanged(Account account) {
        send("passwordChanged", account.owner(), account.email(), site.absolute("/password-reset"));
    }

    String link(String path, Token token) {
        return site.absolute(path) + "?token=" + token.value();
    }

    private void send(String letter, OwnerId owner, Email recipient, String detail) {
        outbox.send(new Mail(
                owner.value(),
                recipient.value(),
                messages.getMessage("mail." + letter + ".subject", null, Locale.UK),
                messages.getMessage("mail." + letter + ".text", new Object[] {detail, site.url()}, Locale.UK)));
    }
}
