import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Arrays;

/** Asks for one address, one request after the other, and prints how long it took. Run as: java Latency.java URL [TIMES] */
class Latency {

    public static void main(String[] arguments) throws Exception {
        int times = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 1_000;
        var request = HttpRequest.newBuilder(URI.create(arguments[0]))
                .header("Accept-Encoding", "gzip")
                .build();
        try (var client = HttpClient.newHttpClient()) {
            long[] nanos = new long[times];
            // As many again before, to warm the server and this client up.
            for (int i = -times; i < times; i++) {
                long start = System.nanoTime();
                var response = client.send(request, BodyHandlers.ofByteArray());
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
                    times, at(nanos, 0.50), at(nanos, 0.95), at(nanos, 0.99));
        }
    }

    private static double at(long[] sorted, double share) {
        return sorted[(int) (share * (sorted.length - 1))] / 1e6;
    }
}
