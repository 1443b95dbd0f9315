package dev.greenroom.bench;

import dev.greenroom.platform.web.PublicRoutes;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The measure for reading pages: answers with the same compressed bytes straight from memory. */
@Controller
class BareHandlerController {

    private final Map<String, byte[]> pages = new ConcurrentHashMap<>();

    @Bean
    static PublicRoutes benchRoutes() {
        return PublicRoutes.reading("/bench/bare");
    }

    @GetMapping("/bench/bare")
    void bare(@RequestParam String of, HttpServletRequest request, HttpServletResponse response) throws IOException {
        byte[] bytes = pages.computeIfAbsent(of, path -> fetch(request.getLocalPort(), path));
        response.setContentType("text/html;charset=UTF-8");
        response.setHeader("Content-Encoding", "gzip");
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }

    private static byte[] fetch(int port, String path) {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .header("Accept-Encoding", "gzip")
                .build();
        try (var client = HttpClient.newHttpClient()) {
            return client.send(request, BodyHandlers.ofByteArray()).body();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
