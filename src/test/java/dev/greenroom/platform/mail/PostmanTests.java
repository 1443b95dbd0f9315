package dev.greenroom.platform.mail;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import dev.greenroom.platform.database.RepositoryTest;
import dev.greenroom.platform.database.SingleRun;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.MailSendException;
import org.springframework.mail.MailSender;
import org.springframework.mail.SimpleMailMessage;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@RepositoryTest
class PostmanTests {

    private static final Mail MAIL = new Mail(null, "reader@example.com", "Confirm", "Open this link");

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private PlatformTransactionManager manager;

    private final List<SimpleMailMessage> sent = new ArrayList<>();
    private Instant now = Instant.parse("2026-11-22T09:00:00Z");

    @Test
    void mailWhenThereIsAServerShouldBeSentOnceAndItsTextForgotten() {
        outbox().send(MAIL);
        postman(new Server(false)).deliverAll();
        postman(new Server(false)).deliverAll();

        assertThat(sent).singleElement().satisfies(message -> {
            assertThat(message.getTo()).containsExactly("reader@example.com");
            assertThat(message.getFrom()).isEqualTo("us@example.com");
            assertThat(message.getText()).isEqualTo("Open this link");
        });
        assertThat(outbox().newest(1)).singleElement().satisfies(mail -> {
            assertThat(mail.delivered()).isEqualTo(now);
            assertThat(mail.body()).isNull();
        });
    }

    @Test
    void mailWhenThereIsNoServerShouldKeepItsTextForTheAdmin() {
        outbox().send(MAIL);
        postman(null).deliverAll();

        assertThat(outbox().newest(1)).singleElement().satisfies(mail -> {
            assertThat(mail.delivered()).isEqualTo(now);
            assertThat(mail.body()).isEqualTo("Open this link");
        });
    }

    @Test
    void mailWhenTheServerRefusesShouldBeTriedAgainLaterAndLater() {
        outbox().send(MAIL);
        for (int hour = 0; hour < 12; hour++) {
            postman(new Server(true)).deliverAll();
            now = now.plus(Duration.ofHours(3));
        }

        assertThat(outbox().newest(1)).singleElement().satisfies(mail -> {
            assertThat(mail.tries()).isEqualTo(8);
            assertThat(mail.failure()).contains("refused");
            assertThat(mail.delivered()).isNull();
        });
        assertThat(sent).hasSize(8);
    }

    /** A long link survives the lines of SMTP, and letters beyond ASCII survive its bytes. */
    @Test
    void mailWhenSentBySmtpShouldArriveWhole() throws Exception {
        String link = "https://greenroom.example/verify?token=" + "x1Y-".repeat(60);
        String text = "Dear Zoë,\n\nopen this link – it counts once:\n\n" + link + "\n";
        var server = new GreenMail(ServerSetup.SMTP.dynamicPort());
        server.start();
        try {
            outbox().send(new Mail(null, "zoe@example.com", "Confirm your address – Greenroom", text));
            postman(client(server.getSmtp().getPort())).deliverAll();

            assertThat(server.getReceivedMessages()).singleElement().satisfies(message -> {
                assertThat(message.getSubject()).isEqualTo("Confirm your address – Greenroom");
                assertThat(message.getContent().toString().replace("\r\n", "\n").strip())
                        .isEqualTo(text.strip());
            });
        } finally {
            server.stop();
        }
    }

    private static MailSender client(int port) {
        var client = new JavaMailSenderImpl();
        client.setHost("localhost");
        client.setPort(port);
        client.setDefaultEncoding("UTF-8");
        return client;
    }

    private Outbox outbox() {
        return new Outbox(new MailRepository(jdbc), clock());
    }

    private Postman postman(@Nullable MailSender server) {
        var beans = new StaticListableBeanFactory();
        if (server != null) {
            beans.addBean("server", server);
        }
        var transactions = new TransactionTemplate(manager);
        return new Postman(
                new MailRepository(jdbc),
                beans.getBeanProvider(MailSender.class),
                new MailProperties("us@example.com"),
                transactions,
                new SingleRun(jdbc, transactions),
                clock());
    }

    private Clock clock() {
        return Clock.fixed(now, ZoneOffset.UTC);
    }

    private final class Server implements MailSender {

        private final boolean refusing;

        Server(boolean refusing) {
            this.refusing = refusing;
        }

        @Override
        public void send(SimpleMailMessage... messages) {
            sent.addAll(List.of(messages));
            if (refusing) {
                throw new MailSendException("refused");
            }
        }
    }
}
