package dev.greenroom.platform.web;

import dev.greenroom.platform.cache.SharedCaches;
import dev.greenroom.platform.database.Notifications;
import dev.greenroom.platform.web.PageSuggestions.Suggestion;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mockito.Mockito;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.context.TypeExcludeFilter;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.boot.data.jpa.autoconfigure.DataJpaRepositoriesAutoConfiguration;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.hibernate.autoconfigure.HibernateJpaAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.security.autoconfigure.UserDetailsServiceAutoConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Import;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.stereotype.Controller;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.context.junit.jupiter.SpringExtension;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

/** The web frame alone, without a database, over HTTP. */
@SpringBootTest(
        classes = WebFrameTest.Frame.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = "management.endpoint.health.group.readiness.include=readinessState")
@ExtendWith(SpringExtension.class) // said directly, so that the application's own scan takes this for a test
abstract class WebFrameTest {

    /** Without a database there are no other instances to tell. */
    @MockitoBean
    private Notifications notifications;

    @LocalServerPort
    private int port;

    final Visitor visitor() {
        return new Visitor(port);
    }

    @Configuration(proxyBeanMethods = false)
    @EnableAutoConfiguration(
            exclude = {
                DataJpaRepositoriesAutoConfiguration.class,
                DataSourceAutoConfiguration.class,
                FlywayAutoConfiguration.class,
                HibernateJpaAutoConfiguration.class,
                UserDetailsServiceAutoConfiguration.class
            },
            excludeName = "dev.greenroom.platform.database.EmbeddedPostgresAutoConfiguration")
    @ConfigurationPropertiesScan("dev.greenroom.platform")
    @ComponentScan(
            basePackages = "dev.greenroom.platform.web",
            excludeFilters = @Filter(type = FilterType.CUSTOM, classes = TypeExcludeFilter.class))
    @Import({SharedCaches.class, TestController.class})
    static class Frame {

        @Bean
        PublicRoutes testRoutes() {
            return PublicRoutes.reading("/test/{name}", "/test/number/{number}").sending("/test/form", "/test/form");
        }

        @Bean
        Notifications notifications() {
            return Mockito.mock(Notifications.class);
        }

        @Bean
        PageSuggestions suggestions() {
            return words -> List.of(new Suggestion("Found", "/found/" + words.replace(" ", "-")));
        }
    }

    /** Does what ours should not. */
    @Controller
    static class TestController {

        private final AtomicInteger renderings = new AtomicInteger();

        @GetMapping("/test/page")
        @ResponseBody
        String page(@RequestParam(defaultValue = "1") int page) {
            return "page " + page;
        }

        @GetMapping("/test/number/{number}")
        @ResponseBody
        String number(@PathVariable int number) {
            return "number " + number;
        }

        @GetMapping("/test/reading")
        @ReadingPage(parameters = {"type", "level"})
        String reading(HttpServletRequest request, Model model) {
            model.addAttribute("query", request.getQueryString());
            model.addAttribute("rendering", renderings.incrementAndGet());
            return "test-reading";
        }

        @GetMapping("/test/reading-gone")
        @ReadingPage
        String readingWhatIsGone() {
            throw GoneException.of("A page", new Suggestion("What replaced it", "/test/reading"));
        }

        @GetMapping("/test/reading-cookie")
        @ReadingPage
        String readingWithForm() {
            return "test-form";
        }

        @GetMapping("/test/broken")
        String broken() {
            throw new IllegalStateException("secret inside");
        }

        @GetMapping("/test/checked")
        String checked() throws IOException {
            throw new IOException("secret inside");
        }

        @GetMapping("/test/unreachable")
        String unreachable() {
            throw new DataAccessResourceFailureException("secret inside");
        }

        @GetMapping("/test/json")
        @ResponseBody
        Object json() {
            return new StringBuilder("a bean that nothing can write");
        }

        @GetMapping("/unlisted")
        @ResponseBody
        String unlisted() {
            return "nobody listed this";
        }

        @GetMapping("/test/form")
        String form(HttpServletRequest request, Model model) {
            model.addAttribute("stale", StaleForm.isShownAgain(request));
            return "test-form";
        }

        @PostMapping("/test/form")
        @ResponseBody
        String send(@RequestParam String typed) {
            return "taken: " + typed;
        }
    }
}
