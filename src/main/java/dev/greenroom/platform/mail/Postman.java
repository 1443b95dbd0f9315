package dev.greenroom.platform.mail;

import dev.greenroom.platform.database.SingleRun;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSender;
import org.springframework.mail.SimpleMailMessage;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Delivers letters by SMTP, or writes them to the log where no server is configured. Several instances share the work:
 * a letter that one of them holds is skipped by the others.
 */
@Component
class Postman {

    private static final Logger log = LoggerFactory.getLogger(Postman.class);
    private static final Duration KEPT = Duration.ofDays(7);
    private static final int MOST_TRIES = 8;

    private final MailRepository mails;
    private final @Nullable MailSender sender;
    private final MailProperties properties;
    private final TransactionTemplate transactions;
    private final SingleRun singleRun;
    private final Clock clock;

    Postman(
            MailRepository mails,
            ObjectProvider<MailSender> sender,
            MailProperties properties,
            TransactionTemplate transactions,
            SingleRun singleRun,
            Clock clock) {
        this.mails = mails;
        this.sender = sender.getIfAvailable();
        this.properties = properties;
        this.transactions = transactions;
        this.singleRun = singleRun;
        this.clock = clock;
    }

    @Scheduled(initialDelayString = "PT5S", fixedDelayString = "PT2S")
    void deliverAll() {
        while (Boolean.TRUE.equals(transactions.execute(status -> deliverOne()))) {
            log.debug("A mail was dealt with; looking for the next");
        }
    }

    @Scheduled(initialDelayString = "PT10M", fixedDelayString = "PT6H")
    void clearUp() {
        singleRun.run("mail-removal", () -> mails.deleteBefore(clock.instant().minus(KEPT)));
    }

    private boolean deliverOne() {
        Instant now = clock.instant();
        var due = mails.take(now);
        due.ifPresent(mail -> {
            try {
                deliver(mail, now);
            } catch (MailException e) {
                log.warn("Mail {} could not be sent: {}", mail.id(), e.getMessage());
                mails.failed(mail, String.valueOf(e.getMessage()), again(mail, now));
            }
        });
        return due.isPresent();
    }

    private void deliver(OutgoingMail mail, Instant now) {
        if (sender == null) {
            log.info("Mail to {}, not sent since spring.mail.host is not set:\n{}", mail.recipient(), mail.body());
            mails.delivered(mail, mail.body(), now);
        } else {
            sender.send(message(mail));
            mails.delivered(mail, null, now);
        }
    }

    private SimpleMailMessage message(OutgoingMail mail) {
        var message = new SimpleMailMessage();
        message.setFrom(properties.from());
        message.setTo(mail.recipient());
        message.setSubject(mail.subject());
        message.setText(mail.body());
        return message;
    }

    /** After 1, 2, 4, … minutes, about two hours in all. */
    private static @Nullable Instant again(OutgoingMail mail, Instant now) {
        return mail.tries() + 1 < MOST_TRIES ? now.plus(Duration.ofMinutes(1L << mail.tries())) : null;
    }
}
