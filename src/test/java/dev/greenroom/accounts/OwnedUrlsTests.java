package dev.greenroom.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import dev.greenroom.platform.database.WithDatabase;
import dev.greenroom.platform.web.Journey;
import dev.greenroom.platform.web.ReadingPage;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Whatever has a variable in its address and is not known to be for everybody belongs to somebody, and does not exist for
 * anybody else. The addresses come from the controllers themselves, so a new one fails here until its module says by an
 * {@link OwnedExamples} bean how to store an example. What is for everybody is a {@link ReadingPage}, or stands below
 * with the reason.
 */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@WithDatabase
class OwnedUrlsTests {

    /** Whoever has the reference, or the link that its owner made, may see it. */
    private static final Set<String> FOR_EVERYBODY = Set.of("/corrections/{reference}", "/shared/reports/{token}");

    /** Stateless, with a filter chain of its own. */
    private static final String API = "/api/";

    @LocalServerPort
    private int port;

    @Autowired
    private RequestMappingHandlerMapping requestMappingHandlerMapping;

    @Autowired
    private ObjectProvider<OwnedExamples> modules;

    @Autowired
    private Guests guests;

    @Test
    void ownedUrlWhenSomebodyElseAsksShouldNotBeFound() {
        var guest = browserOf(guests.create());
        var account = signedUp();
        SoftAssertions.assertSoftly(all -> owned().forEach(route -> {
            var owner = guests.create();
            String address = example(route, owner.owner());
            for (Journey other : List.of(new Journey(port), guest, account)) {
                all.assertThat(ask(other, route, address))
                        .as("%s for another", route)
                        .isEqualTo(404);
            }
            all.assertThat(ask(browserOf(owner), route, address))
                    .as("%s for its owner", route)
                    .isNotEqualTo(404);
        }));
    }

    @Test
    void routesWithAVariableShouldBeFound() {
        assertThat(routes().map(Route::pattern)).contains("/guides/{slug}", "/corrections/{reference}");
        assertThat(owned().map(Route::pattern)).doesNotContain("/guides/{slug}", "/corrections/{reference}");
    }

    private Stream<Route> owned() {
        return routes().filter(route -> !route.reading())
                .filter(route -> !route.pattern().startsWith(API))
                .filter(route -> !FOR_EVERYBODY.contains(route.pattern()));
    }

    private Stream<Route> routes() {
        return requestMappingHandlerMapping.getHandlerMethods().entrySet().stream()
                .flatMap(entry -> routes(entry.getKey(), entry.getValue()))
                .filter(route -> route.pattern().contains("{"));
    }

    private static Stream<Route> routes(RequestMappingInfo route, HandlerMethod handler) {
        boolean reading = handler.hasMethodAnnotation(ReadingPage.class);
        return route.getPatternValues().stream()
                .flatMap(pattern -> route.getMethodsCondition().getMethods().stream()
                        .map(method -> new Route(method, pattern, reading)));
    }

    private String example(Route route, OwnerId owner) {
        return modules.orderedStream()
                .map(module -> module.create(owner).get(route.pattern()))
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow(() -> new AssertionError("No OwnedExamples bean has an address for " + route));
    }

    private static int ask(Journey browser, Route route, String address) {
        return (route.method() == RequestMethod.GET ? browser.open(address) : browser.post(address, Map.of())).status();
    }

    private Journey browserOf(Guests.NewGuest guest) {
        var browser = new Journey(port);
        browser.cookies().put("guest", guest.token().value());
        return browser;
    }

    private Journey signedUp() {
        var browser = new Journey(port).open("/sign-up");
        browser.send("/sign-up", Map.of("email", "owned-urls@example.com", "password", "correct horse battery"));
        assertThat(browser.status()).isEqualTo(302);
        return browser;
    }

    private record Route(RequestMethod method, String pattern, boolean reading) {

        @Override
        public String toString() {
            return method + " " + pattern;
        }
    }
}
