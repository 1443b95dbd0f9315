package dev.greenroom.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import dev.greenroom.platform.database.SingleRun;
import dev.greenroom.platform.database.WithDatabase;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.jdbc.core.simple.JdbcClient;

@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@WithDatabase
class RemovalTests {

    @Autowired
    private Removal removal;

    @Autowired
    private SingleRun singleRun;

    @Autowired
    private Guests guests;

    @Autowired
    private SignUp signUp;

    @Autowired
    private MyInterviews interviews;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void guestWhenUnusedForNinetyDaysShouldBeRemovedWithTheWork() {
        OwnerId unused = guests.create().owner();
        OwnerId used = guests.create().owner();
        OwnerId account = signUp.signUp(
                        new Email("away@example.com"), new Password("correct horse battery"), "::1", Optional.empty())
                .owner();
        interviews.save(unused, 0, new MyInterview("Baker", null, null, null, null, null, null, null, null));
        away(unused, 91);
        away(used, 89);
        away(account, 900);

        removal.removeWhatIsOver();

        assertThat(exists(unused)).isFalse();
        assertThat(interviews.of(unused)).isEqualTo(MyInterview.NONE);
        assertThat(exists(used)).isTrue();
        assertThat(exists(account)).isTrue();
    }

    @Test
    void guestWhoComesBackWhileTheRemovalRunsShouldStay() {
        var guest = guests.create();
        away(guest.owner(), 91);
        Instant moment = Instant.now().minus(Duration.ofDays(90));
        guests.find(guest.token());
        guests.removeUnusedSince(moment, guest.owner());

        assertThat(exists(guest.owner())).isTrue();
        away(guest.owner(), 91);
        guests.removeUnusedSince(moment, guest.owner());
        assertThat(exists(guest.owner())).isFalse();
        assertThat(guests.find(guest.token())).isEmpty();
    }

    @Test
    void guestWhenSeenShouldCountAsUsed() {
        var guest = guests.create();
        away(guest.owner(), 89);
        guests.find(guest.token());
        removal.removeWhatIsOver();
        away(guest.owner(), 0);

        assertThat(exists(guest.owner())).isTrue();
    }

    @Test
    void jobWhenAnotherInstanceIsAtItShouldBeLeft() {
        var runs = new AtomicInteger();
        singleRun.run("a job", () -> {
            runs.incrementAndGet();
            var other = Thread.ofPlatform().start(() -> singleRun.run("a job", runs::incrementAndGet));
            joined(other);
        });

        assertThat(runs).hasValue(1);
    }

    private static void joined(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private void away(OwnerId owner, int days) {
        jdbc.sql("update owner set used_at = used_at - make_interval(days => :days) where id = :id")
                .param("days", days)
                .param("id", owner.value())
                .update();
    }

    private boolean exists(OwnerId owner) {
        return jdbc.sql("select exists (select from owner where id = :id)")
                .param("id", owner.value())
                .query(Boolean.class)
                .single();
    }
}
