import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Asks one request after the other and prints how long an answer took, after as many requests to warm up.
 * {@code java Latency.java URL} asks for one address 1,000 times; {@code java Latency.java URL= FILE} asks for the
 * address followed by each line of the file, with a number behind it, so that no two requests are the same.
 */
class Latency {

    private static final int TIMES = 1_000;

    public static void main(String[] arguments) throws Exception {
        List<HttpRequest> requests = requests(arguments);
        try (var client = HttpClient.newHttpClient()) {
            long[] nanos = new long[TIMES];
            for (int i = -TIMES; i < TIMES; i++) {
                long start = System.nanoTime();
                var response = client.send(requests.get(i + TIMES), BodyHandlers.ofByteArray());
                if (response.statusCode() != 200) {
                    throw new IllegalStateException("status " + response.statusCode());
                }
                if (i >= 0) {
                    nanos[i] = System.nanoTime() - start;
                }
            }
            Arrays.sort(nanos);
            System.out.printf(
                    "%d requests: p50 %.2f ms, p95 %.2f ms, p99 %.2f ms%n",
                    TIMES, at(nanos, 0.50), at(nanos, 0.95), at(nanos, 0.99));
        }
    }

    private static List<HttpRequest> requests(String[] arguments) throws IOException {
        if (arguments.length == 1) {
            return Collections.nCopies(2 * TIMES, request(arguments[0]));
        }
        List<String> lines = Files.readAllLines(Path.of(arguments[1]));
        return IntStream.range(0, 2 * TIMES)
                .mapToObj(i -> lines.get(i % lines.size()) + " " + i)
                .map(query -> request(arguments[0] + URLEncoder.encode(query, StandardCharsets.UTF_8)))
                .toList();
    }

    private static HttpRequest request(String url) {
        return HttpRequest.newBuilder(URI.create(url))
                .header("Accept-Encoding", "gzip")
                .build();
    }

    private static double at(long[] sorted, double share) {
        return sorted[(int) (share * (sorted.length - 1))] / 1e6;
    }
}
