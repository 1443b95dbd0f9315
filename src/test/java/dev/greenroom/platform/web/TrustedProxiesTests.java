package dev.greenroom.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.greenroom.platform.PlatformProperties;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServer;
import org.springframework.util.unit.DataSize;

/** Over a real connection, for what counts is the address at its other end. */
class TrustedProxiesTests {

    /** Tomcat tells of every start here, where no Spring context has set its log level. */
    private static final Logger tomcat = Logger.getLogger("org.apache");

    @BeforeAll
    static void quietTomcat() {
        tomcat.setLevel(Level.WARNING);
    }

    @Test
    void forwardedHeadersWhenNoProxyIsTrustedShouldBeIgnored() throws Exception {
        assertThat(answer(List.of())).isEqualTo("http 127.0.0.1");
    }

    @Test
    void forwardedHeadersWhenSenderIsNotTrustedShouldBeIgnored() throws Exception {
        assertThat(answer(List.of("10.0.0.0/8", "192.0.2.1"))).isEqualTo("http 127.0.0.1");
    }

    @Test
    void forwardedHeadersWhenSenderIsTrustedShouldCount() throws Exception {
        assertThat(answer(List.of("127.0.0.1"))).isEqualTo("https 203.0.113.7");
    }

    @Test
    void forwardedHeadersWhenSenderIsInTrustedBlockShouldCount() throws Exception {
        assertThat(answer(List.of("10.0.0.0/8", "127.0.0.0/8"))).isEqualTo("https 203.0.113.7");
    }

    private static String answer(List<String> trusted) throws IOException, InterruptedException {
        var factory = new TomcatServletWebServerFactory(0);
        new TrustedProxies(new PlatformProperties(Path.of("data"), DataSize.ofMegabytes(1), trusted))
                .customize(factory);
        WebServer server = factory.getWebServer(
                context -> context.addServlet("echo", new EchoServlet()).addMapping("/"));
        server.start();
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.getPort()))
                    .header("X-Forwarded-For", "203.0.113.7")
                    .header("X-Forwarded-Proto", "https")
                    .build();
            return client.send(request, BodyHandlers.ofString()).body();
        } finally {
            server.stop();
        }
    }

    private static class EchoServlet extends HttpServlet {

        @Override
        protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
            response.getWriter().print(request.getScheme() + " " + request.getRemoteAddr());
        }
    }
}
