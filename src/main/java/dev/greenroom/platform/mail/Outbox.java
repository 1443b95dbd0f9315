package dev.greenroom.platform.mail;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes letters in the transaction of what they are about, so that none goes out for what did not happen. */
@Service
@Transactional(readOnly = true)
public class Outbox {

    private final MailRepository mails;
    private final Clock clock;

    Outbox(MailRepository mails, Clock clock) {
        this.mails = mails;
        this.clock = clock;
    }

    @Transactional
    public void send(Mail mail) {
        mails.insert(mail, clock.instant());
    }

    public List<OutgoingMail> newest(int most) {
        return mails.newest(most);
    }

    /** What was written for somebody, the oldest first. */
    public List<OutgoingMail> of(UUID owner) {
        return mails.of(owner);
    }

    /** Deletes whatever was written for somebody. */
    @Transactional
    public void forget(UUID owner) {
        mails.deleteOf(owner);
    }
}
