package dev.greenroom.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** Somebody signs up on a phone, out, and in again, with slips on the way. */
class AccountBrowserTest extends SiteTest {

    private static final String EMAIL = "phone@example.com";
    private static final String PASSWORD = "correct horse battery";

    @Test
    void accountWhenSignedUpOnAPhoneShouldBeThereAfterSigningInAgain() {
        try (var chromium = Chromium.start();
                var context =
                        chromium.browser().newContext(new Browser.NewContextOptions().setViewportSize(390, 844))) {
            Page page = context.newPage();
            page.navigate(address("/guides/backend-developer"));
            page.locator(".menu-button").click();
            page.locator("[data-account]").click();
            page.getByText("No account yet? Create one").click();

            submit(page, "phone", "short");
            assertThat(page.locator(".error-summary")).isFocused();
            assertThat(page.locator("#email")).hasValue("phone");
            accessible(page);

            submit(page, EMAIL, PASSWORD);
            assertThat(page).hasURL(address("/guides/backend-developer"));
            page.locator(".menu-button").click();
            assertThat(page.locator("[data-account]")).hasText("My account");
            page.locator("[data-account]").click();
            assertThat(page.locator("main")).containsText("You are signed in as " + EMAIL);
            accessible(page);

            page.getByRole(
                            AriaRole.BUTTON,
                            new GetByRoleOptions().setName("Sign out").setExact(true))
                    .click();
            assertThat(page.locator("[data-account]")).hasText("Sign in");
            submit(page, EMAIL, "wrong horse battery");
            assertThat(page.locator("#email-error")).containsText("not right");
            assertThat(page.locator("#email")).hasValue(EMAIL);

            submit(page, EMAIL, PASSWORD);
            assertThat(page).hasURL(Pattern.compile("/account$"));
        }
    }

    private static void submit(Page page, String email, String password) {
        page.locator("#email").fill(email);
        page.locator("#password").fill(password);
        page.locator("main form.form button[type=submit]").click();
    }

    private static void accessible(Page page) {
        Assertions.assertThat(new AxeBuilder(page).analyze().getViolations()).isEmpty();
    }
}
