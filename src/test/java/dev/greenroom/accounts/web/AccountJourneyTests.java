package dev.greenroom.accounts.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.greenroom.platform.database.WithDatabase;
import dev.greenroom.platform.web.Journey;
import dev.greenroom.platform.web.Visitor;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@WithDatabase
class AccountJourneyTests {

    private static final AtomicInteger PEOPLE = new AtomicInteger();
    private static final String PASSWORD = "correct horse battery";
    private static final String OTHER_PASSWORD = "another horse battery";
    private static final Pattern LINK = Pattern.compile("http://\\S+?(/\\S+\\?token=[\\w-]{43})");

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient jdbc;

    private String email;

    @BeforeEach
    void beSomebodyElse() {
        email = "person%d@example.com".formatted(PEOPLE.incrementAndGet());
        jdbc.sql("delete from attempt").update();
    }

    @Test
    void signUpShouldSignInMoveTheWorkAndReturn() {
        var browser = browser();
        saveInterview(browser, Map.of("role", "Baker", "company", "Acme"));
        assertThat(browser.cookies()).containsKey("guest");
        int owners = count("owner");

        browser.open("/sign-up?next=/guides/backend-developer");
        browser.send("/sign-up", Map.of("email", " " + email.toUpperCase(), "password", PASSWORD));

        assertThat(browser.location()).isEqualTo("/guides/backend-developer");
        assertThat(browser.answer().headers().allValues("Set-Cookie"))
                .anySatisfy(cookie -> assertThat(cookie).matches("session=[\\w=-]+; Path=/; HttpOnly; SameSite=Lax"))
                .anySatisfy(cookie -> assertThat(cookie).matches("signed-in=1; Path=/; SameSite=Lax"));
        assertThat(browser.cookies()).doesNotContainKey("guest");
        assertThat(count("owner")).as("the guest is gone, the account is there").isEqualTo(owners);
        assertThat(browser.open("/my-interview").page().select("#role").val()).isEqualTo("Baker");
        assertThat(browser.open("/account").text())
                .contains(email, "not confirmed yet", "Baker, Acme")
                .doesNotContain("Running this instance", "??");
    }

    @Test
    void interviewWhenNothingIsSaidShouldMakeNoGuest() {
        var browser = browser();
        browser.open("/my-interview").send("/my-interview", Map.of());
        assertThat(browser.location()).isEqualTo("/my-interview");
        assertThat(browser.cookies()).doesNotContainKey("guest");
        browser.open("/my-interview").send("/my-interview", Map.of("date", "tomorrow"));
        assertThat(browser.status()).isEqualTo(422);
        assertThat(browser.cookies()).doesNotContainKey("guest");
        saveInterview(browser, Map.of("company", "Acme"));
        assertThat(browser.cookies()).containsKey("guest");
    }

    @Test
    void signUpWhenTheFormIsWrongShouldKeepWhatWasTyped() {
        var browser = browser().open("/sign-up");
        browser.send("/sign-up", Map.of("email", "nobody", "password", "short"));

        assertThat(browser.status()).isEqualTo(422);
        assertThat(browser.page().select(".error-summary a").eachAttr("href")).containsExactly("#email", "#password");
        assertThat(browser.page().select("#email").val()).isEqualTo("nobody");
        assertThat(browser.page().select("#password").val()).isEmpty();
        assertThat(browser.cookies()).containsOnlyKeys("csrf");
    }

    @Test
    void signUpWhenTheAddressIsTakenShouldSaySo() {
        signUp();
        var browser = browser().open("/sign-up");
        browser.send("/sign-up", Map.of("email", email, "password", OTHER_PASSWORD));

        assertThat(browser.status()).isEqualTo(422);
        assertThat(browser.text()).contains("has an account already");
    }

    @Test
    void signUpWhenTheTokenIsStaleShouldShowTheFormAgain() {
        var answer =
                new Visitor(port).post("/sign-up", Map.of("email", email, "password", PASSWORD, "next", "/guides"));

        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(Visitor.text(answer)).contains(email, "value=\"/guides\"").doesNotContain(PASSWORD);
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://evil.example/", "//evil.example", "/\\evil.example", "/sign-in", "{x}"})
    void signInWhenNextIsNoPageHereShouldLeadToTheAccount(String next) {
        signUp();
        var browser = browser().open("/sign-in");
        browser.send("/sign-in", Map.of("email", email, "password", PASSWORD, "next", next));

        assertThat(browser.location()).isEqualTo("/account");
    }

    @Test
    void signInShouldReturnToThePageThatTheBrowserCameFrom() {
        var page = browser().open("/sign-in", "Referer", "http://localhost:" + port + "/questions?q=sql");
        assertThat(page.page().select("[name=next]").val()).isEqualTo("/questions?q=sql");

        var elsewhere = browser().open("/sign-in", "Referer", "https://evil.example/questions");
        assertThat(elsewhere.page().select("[name=next]").val()).isEqualTo("/account");
    }

    @Test
    void signInWhenWrongShouldGiveNoHintWhetherThereIsAnAccount() {
        signUp();
        var known = signIn(browser(), email, OTHER_PASSWORD);
        var unknown = signIn(browser(), "not-" + email, OTHER_PASSWORD);

        assertThat(known.status()).isEqualTo(422);
        assertThat(unknown.status()).isEqualTo(422);
        assertThat(known.page().select("#email").val()).isEqualTo(email);
        assertThat(known.text()).isEqualTo(unknown.text()).contains("The address or the password is not right");
    }

    @Test
    void signInWhenGuessedTooOftenShouldBeRefusedEvenIfRight() {
        signUp();
        for (int guess = 0; guess < 10; guess++) {
            assertThat(signIn(browser(), email, OTHER_PASSWORD).status()).isEqualTo(422);
        }
        var right = signIn(browser(), email, PASSWORD);

        assertThat(right.status()).isEqualTo(429);
        assertThat(right.text()).contains("tried too often. Wait 15 minutes");
        assertThat(right.page().select("#email").val()).isEqualTo(email);
    }

    @Test
    void signInWhenBothHaveWorkShouldKeepBothAndWhatWasSaidLast() {
        var first = signUp();
        saveInterview(first, Map.of("role", "Baker", "area", "Leeds", "notes", "Ask for Jo."));
        var second = browser();
        saveInterview(second, Map.of("role", "Cook", "company", "Acme", "notes", "Bring a knife."));
        signIn(second, email, PASSWORD);

        var page = second.open("/my-interview").page();
        assertThat(page.select("#role").val()).isEqualTo("Cook");
        assertThat(page.select("#area").val()).isEqualTo("Leeds");
        assertThat(page.select("#company").val()).isEqualTo("Acme");
        assertThat(page.expectFirst("#notes").wholeText()).isEqualTo("Bring a knife.\n\nAsk for Jo.");
    }

    @Test
    void interviewWhenTheSessionIsOverShouldAskToSignInWithWhatWasTypedKept() {
        var browser = signUp();
        saveInterview(browser, Map.of("role", "Baker"));
        browser.open("/my-interview").cookies().remove("session");
        browser.send("/my-interview", Map.of("role", "Cook"));

        assertThat(browser.status()).isEqualTo(409);
        assertThat(browser.text()).contains("no longer signed in");
        assertThat(browser.page().select("#role").val()).isEqualTo("Cook");
        assertThat(browser.cookies()).doesNotContainKeys("guest", "signed-in");
        browser.send("/my-interview", Map.of("role", "Cook"));
        assertThat(browser.location()).isEqualTo("/my-interview?saved");
        signIn(browser, email, PASSWORD);
        assertThat(browser.open("/my-interview").page().select("#role").val()).isEqualTo("Cook");
    }

    @Test
    void interviewWhenChangedElsewhereShouldShowBoth() {
        var browser = browser();
        saveInterview(browser, Map.of("role", "Baker", "country", "UK"));
        saveInterview(browser, Map.of("role", "Baker", "notes", "Ask for Jo."));
        browser.open("/my-interview").send("/my-interview", Map.of("role", "Cook", "version", "1"));

        assertThat(browser.status()).isEqualTo(409);
        assertThat(browser.page().select(".meanwhile div").eachText())
                .containsExactly("The job Baker", "Notes Ask for Jo.");
        assertThat(browser.page().select("#role").val()).isEqualTo("Cook");
        browser.send("/my-interview", Map.of("role", "Cook", "notes", "Ask for Jo."));
        assertThat(browser.location()).isEqualTo("/my-interview?saved");
    }

    @Test
    void signInWhenRememberedShouldOutliveTheWindow() {
        signUp();
        var browser = browser().open("/sign-in");
        browser.send("/sign-in", Map.of("email", email, "password", PASSWORD, "remember", "true"));

        assertThat(browser.answer().headers().allValues("Set-Cookie"))
                .anySatisfy(cookie -> assertThat(cookie).startsWith("session=").contains("Max-Age=34560000"));
        assertThat(jdbc.sql("select max_inactive_interval from spring_session order by creation_time desc limit 1")
                        .query(Integer.class)
                        .single())
                .isEqualTo(Duration.ofDays(30).toSeconds());
    }

    @Test
    void signOutShouldEndTheSession() {
        var browser = signUp();
        var copied = browser.cookies().get("session");
        browser.open("/sign-in");
        assertThat(browser.text()).contains("You are signed in", email);
        browser.send("/sign-out", Map.of()).follow();

        assertThat(browser.text()).contains("You are signed out");
        assertThat(browser.cookies()).doesNotContainKeys("signed-in");
        browser.cookies().put("session", copied);
        assertThat(browser.open("/account").text()).contains("You are not signed in");
    }

    @Test
    void readingPageWhenSignedInShouldBeTheSameBytesWithoutCookies() {
        var signedIn = signUp().open("/guides/backend-developer").answer();
        var anybody = new Visitor(port).get("/guides/backend-developer");

        assertThat(signedIn.body()).isEqualTo(anybody.body());
        assertThat(signedIn.headers().allValues("Set-Cookie")).isEmpty();
    }

    @Test
    void addressWhenProvenBySomebodyElseShouldEndThePasswordAndSessionsBefore() {
        var stranger = signUp();
        var link = letter("Confirm your address");
        var owner = browser().open(link);
        assertThat(owner.text()).contains("Is this your account?", email);
        owner.send("/verify/claim", Map.of("password", OTHER_PASSWORD)).follow();

        assertThat(owner.text()).contains("Your address is confirmed", email);
        assertThat(stranger.open("/account").text()).contains("You are not signed in");
        assertThat(signIn(browser(), email, PASSWORD).status()).isEqualTo(422);
        assertThat(signIn(browser(), email, OTHER_PASSWORD).status()).isEqualTo(302);
        assertThat(browser().open(link).status()).isEqualTo(410);
    }

    @Test
    void addressWhenProvenWhileSignedInShouldOnlyBeConfirmed() {
        var browser = signUp().open(letter("Confirm your address"));
        browser.send("/verify", Map.of()).follow();

        assertThat(browser.text()).contains("Your address is confirmed").doesNotContain("not confirmed yet");
        assertThat(signIn(browser(), email, PASSWORD).status()).isEqualTo(302);
    }

    @Test
    void resetShouldGiveNoHintAndEndWhatThePasswordBeforeBegan() throws InterruptedException {
        var before = signUp();
        var unknown = browser().open("/password-reset").send("/password-reset", Map.of("email", "not-" + email));
        var known = browser().open("/password-reset").send("/password-reset", Map.of("email", email));
        assertThat(known.text()).isEqualTo(unknown.text().replace("not-" + email, email));
        waitForLetter("Choose a new password");

        var link = letter("Choose a new password");
        var browser = browser().open(link).send("/password-reset/new", Map.of("password", OTHER_PASSWORD));
        assertThat(browser.follow().text())
                .contains("You are signed in as " + email)
                .doesNotContain("not confirmed");
        assertThat(before.open("/account").text()).contains("You are not signed in");
        assertThat(signIn(browser(), email, PASSWORD).status()).isEqualTo(422);
        assertThat(browser().open(link).status()).isEqualTo(410);
    }

    @Test
    void passwordWhenChangedShouldEndOtherSessionsOnly() {
        var here = signUp();
        var there = browser();
        signIn(there, email, PASSWORD);
        here.open("/account/password");
        here.send("/account/password", Map.of("current", "wrong horse battery", "password", OTHER_PASSWORD));
        assertThat(here.status()).isEqualTo(422);
        here.send("/account/password", Map.of("current", PASSWORD, "password", OTHER_PASSWORD))
                .follow();

        assertThat(here.text()).contains("Your new password counts");
        assertThat(there.open("/account").text()).contains("You are not signed in");
    }

    @Test
    void signOutEverywhereShouldEndEverySession() {
        var here = signUp();
        var there = browser();
        signIn(there, email, PASSWORD);
        here.open("/account/sessions").send("/account/sessions", Map.of());

        assertThat(here.open("/account").text()).contains("You are not signed in");
        assertThat(there.open("/account").text()).contains("You are not signed in");
    }

    @Test
    void emailWhenChangedShouldCountOnceItIsProvenBySomebodySignedIn() {
        var browser = signUp();
        String before = email;
        email = "new-" + email;
        browser.open("/account/email").send("/account/email", Map.of("email", email, "password", PASSWORD));
        var link = letter("Confirm your new address");

        assertThat(browser().open(link).location()).startsWith("/sign-in?next=%2Faccount%2Femail%2Fconfirmation");
        assertThat(signIn(browser(), before, PASSWORD).status()).isEqualTo(302);
        browser.open(link).send("/account/email/confirmation", Map.of()).follow();
        assertThat(browser.text()).contains("signed in as " + email);
        assertThat(signIn(browser(), before, PASSWORD).status()).isEqualTo(422);
    }

    @Test
    void dataShouldHoldWhatWasSaid() {
        var browser = signUp();
        saveInterview(browser, Map.of("role", "Baker"));
        browser.open("/account/data");

        assertThat(browser.answer().headers().firstValue("Content-Disposition"))
                .hasValue("attachment; filename=\"greenroom-data.json\"");
        assertThat(Visitor.text(browser.answer()))
                .contains(email, "CANDIDATE", "my-interview", "Baker", "\"lastUsed\"", "Confirm your address")
                .doesNotContain("token=", browser.cookies().get("session"));
        assertThat(browser().open("/account/data").status()).isEqualTo(404);
    }

    @Test
    void emailWhenConfirmedTwiceAtOnceShouldCountOnce() {
        var browser = signUp();
        email = "twice-" + email;
        browser.open("/account/email").send("/account/email", Map.of("email", email, "password", PASSWORD));
        browser.open(letter("Confirm your new address"));
        var fields = Map.of(
                "token", browser.page().expectFirst("main [name=token]").val(),
                "_csrf", browser.page().expectFirst("main [name=_csrf]").val());
        var cookies =
                browser.cookies().entrySet().stream().map(Object::toString).collect(Collectors.joining("; "));
        var codes = Stream.generate(() -> CompletableFuture.supplyAsync(() -> new Visitor(port)
                        .post("/account/email/confirmation", fields, "Cookie", cookies)
                        .statusCode()))
                .limit(4)
                .toList();

        assertThat(codes).extracting(CompletableFuture::join).contains(302).isSubsetOf(302, 410);
        assertThat(browser.open("/account").text()).contains("signed in as " + email);
    }

    @Test
    void letterWhenAskedForAgainShouldBeSentUntilThereWereTooMany() {
        var browser = signUp();
        for (String done : new String[] {"sent", "sent", "sent", "later"}) {
            browser.open("/account").send("/account/verification", Map.of());
            assertThat(browser.location()).isEqualTo("/account?done=" + done);
        }
    }

    @Test
    void accountWhenDeletedShouldLeaveNothing() {
        var browser = signUp();
        browser.open("/account/email").send("/account/email", Map.of("email", "never-" + email, "password", PASSWORD));
        saveInterview(browser, Map.of("role", "Baker"));
        var owner = jdbc.sql("select owner_id::text from account where email = :email")
                .param("email", email)
                .query(String.class)
                .single();
        browser.open("/account/deletion").send("/account/deletion", Map.of("password", OTHER_PASSWORD));
        assertThat(browser.status()).isEqualTo(422);
        browser.send("/account/deletion", Map.of("password", PASSWORD)).follow();

        assertThat(browser.text()).contains("Your account is deleted");
        assertThat(count("owner where id = '%s'".formatted(owner))).isZero();
        assertThat(count("my_interview where owner_id = '%s'".formatted(owner))).isZero();
        assertThat(count("spring_session where principal_name = '%s'".formatted(owner)))
                .isZero();
        assertThat(count("outgoing_mail where recipient like '%%%s'".formatted(email)))
                .isZero();
        assertThat(signIn(browser(), email, PASSWORD).status()).isEqualTo(422);
    }

    @Test
    void guestWhenClearedShouldBeGone() {
        var browser = browser();
        saveInterview(browser, Map.of("role", "Baker"));
        var guest = browser.cookies().get("guest");
        browser.open("/clear-my-work").send("/clear-my-work", Map.of()).follow();

        assertThat(browser.text()).contains("Your work is deleted");
        assertThat(browser.cookies()).doesNotContainKey("guest");
        browser.cookies().put("guest", guest);
        assertThat(browser.open("/my-interview").page().select("#role").val()).isEmpty();
    }

    @Test
    void accountPageWhenNobodyIsSignedInShouldSendToSignInAndBack() {
        assertThat(browser().open("/account/password").location()).isEqualTo("/sign-in?next=%2Faccount%2Fpassword");
        assertThat(browser().open("/account").text()).contains("Nothing is kept here yet");
    }

    @Test
    void deviceLinkOfAGuestShouldBringTheWorkOnceAndNotByBeingLookedAt() {
        var laptop = browser();
        saveInterview(laptop, Map.of("role", "Baker"));
        var link = deviceLink(laptop, "/my-interview");
        var phone = browser();
        saveInterview(phone, Map.of("company", "Acme"));
        new Visitor(port).get(link);
        phone.open(link);
        assertThat(phone.text()).contains("What you wrote on this device joins it");
        phone.send("/continue/here", Map.of());

        assertThat(phone.location()).isEqualTo("/my-interview");
        assertThat(phone.follow().page().select("#role").val()).isEqualTo("Baker");
        assertThat(laptop.open("/my-interview").page().select("#company").val()).isEqualTo("Acme");
        assertThat(browser().open(link).status()).isEqualTo(410);
    }

    @Test
    void deviceLinkOfAnAccountShouldSignIn() {
        var phone = browser().open(deviceLink(signUp(), "https://evil.example"));
        assertThat(phone.text()).contains("signed in as " + email);
        phone.send("/continue/here", Map.of());

        assertThat(phone.location()).isEqualTo("/");
        assertThat(phone.open("/account").text()).contains(email);
    }

    @Test
    void deviceLinkWhenTenMinutesOldShouldCountNoMore() {
        var link = deviceLink(signUp(), "/");
        jdbc.sql("update one_time_link set expires_at = expires_at - interval '10 minutes' where purpose = 'DEVICE'")
                .update();

        assertThat(browser().open(link).status()).isEqualTo(410);
    }

    @Test
    void deviceLinkWhenAnotherAccountIsSignedInShouldWait() {
        var link = deviceLink(signUp(), "/");
        beSomebodyElse();
        var other = signUp().open(link);

        assertThat(other.text()).contains("Sign out first");
        assertThat(other.post("/continue/here", Map.of("token", link.replaceFirst(".*token=", "")))
                        .status())
                .isEqualTo(200);
        assertThat(browser().open(link).status()).isEqualTo(200);
    }

    @Test
    void lettersShouldBeForAdminsOnly() {
        var browser = signUp();
        assertThat(browser.open("/admin/outbox").status()).isEqualTo(404);
        assertThat(browser().open("/admin/outbox").status()).isEqualTo(404);
        jdbc.sql("update account set role = 'ADMIN' where email = :email")
                .param("email", email)
                .update();
        signIn(browser, email, PASSWORD);

        assertThat(browser.open("/admin/outbox").text()).contains(email, "/verify?token=");
        jdbc.sql("update account set role = 'CANDIDATE'").update();
    }

    @Test
    void interviewWhenTheDateIsWrongShouldKeepWhatWasTyped() {
        var browser = browser().open("/my-interview");
        browser.send("/my-interview", Map.of("role", "Baker", "date", "next week", "country", "MARS"));

        assertThat(browser.status()).isEqualTo(422);
        assertThat(browser.page().select(".error-summary a").eachAttr("href")).containsExactly("#country", "#date");
        assertThat(browser.page().select("#role").val()).isEqualTo("Baker");
        assertThat(browser.page().select("#date").val()).isEqualTo("next week");
    }

    private Journey browser() {
        return new Journey(port);
    }

    private Journey signUp() {
        var browser = browser().open("/sign-up");
        browser.send("/sign-up", Map.of("email", email, "password", PASSWORD));
        assertThat(browser.status()).isEqualTo(302);
        return browser;
    }

    private static Journey signIn(Journey browser, String email, String password) {
        browser.open("/sign-in");
        return browser.page().select("form[action=/sign-in]").isEmpty()
                ? browser.post("/sign-in", Map.of("email", email, "password", password))
                : browser.send("/sign-in", Map.of("email", email, "password", password));
    }

    private static void saveInterview(Journey browser, Map<String, String> interview) {
        browser.open("/my-interview").send("/my-interview", interview);
        assertThat(browser.location()).isEqualTo("/my-interview?saved");
    }

    private static String deviceLink(Journey browser, String to) {
        browser.open("/continue?to=" + to).send("/continue", Map.of());
        assertThat(browser.page().select("svg.qr path")).hasSize(2);
        return path(browser.page().select("#device-link").text());
    }

    private String letter(String subject) {
        return path(jdbc.sql("""
            select body from outgoing_mail where recipient = :email and subject like :subject || '%'
            order by id desc limit 1
            """)
                .param("email", email)
                .param("subject", subject)
                .query(String.class)
                .single());
    }

    private void waitForLetter(String subject) throws InterruptedException {
        var end = Instant.now().plusSeconds(5);
        while (count("outgoing_mail where recipient = '%s' and subject like '%s%%'".formatted(email, subject)) == 0) {
            assertThat(Instant.now()).as("a letter: %s", subject).isBefore(end);
            Thread.sleep(20);
        }
    }

    private static String path(String text) {
        var link = LINK.matcher(text);
        assertThat(link.find()).as("a link in: %s", text).isTrue();
        return link.group(1);
    }

    private int count(String from) {
        return jdbc.sql("select count(*) from " + from).query(Integer.class).single();
    }
}
