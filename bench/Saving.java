import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;

/**
 * People who type: each is a guest whose page saves the answer every five seconds; in the end each reads what is stored
 * and compares it with what was shown as saved last. Run as: java Saving.java http://localhost:8080 [PEOPLE] [SECONDS]
 */
class Saving {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private static final Pattern URL = Pattern.compile("\"url\":\"([^\"]+)\"");
    private static final Pattern VERSION = Pattern.compile("\"version\":(\\d+)");
    private static final String QUESTION = "backend-failed-rewrite";
    private static final int PAUSE = 5_000;

    private final String site;
    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    private final List<Long> nanos;
    private int failed;

    Saving(String site, List<Long> nanos) {
        this.site = site;
        this.nanos = nanos;
    }

    public static void main(String[] arguments) throws Exception {
        int people = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 100;
        int seconds = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 120;
        List<Long> nanos = Collections.synchronizedList(new ArrayList<>());
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var work = new ArrayList<Callable<Result>>();
            for (int i = 0; i < people; i++) {
                int begin = PAUSE * i / people; // people do not type in step
                work.add(() -> new Saving(arguments[0], nanos).type(begin, seconds * 1_000 / PAUSE));
            }
            int failed = 0;
            int lost = 0;
            for (var result : threads.invokeAll(work)) {
                failed += result.get().failed();
                lost += result.get().lost() ? 1 : 0;
            }
            Collections.sort(nanos);
            System.out.printf(
                    "%d people, %d saves: %d failed, %d lost; p50 %.0f ms, p95 %.0f ms, p99 %.0f ms%n",
                    people, nanos.size(), failed, lost, at(nanos, 0.50), at(nanos, 0.95), at(nanos, 0.99));
        }
    }

    private Result type(int begin, int times) throws Exception {
        Thread.sleep(begin);
        String token = find(TOKEN, get("/answers/new?question=" + QUESTION));
        String address = "/answers";
        String version = "0";
        String text = "";
        for (int i = 0; i < times; i++) {
            text = text + "I rang for the " + i + "th time and wrote down what was said. ";
            long start = System.nanoTime();
            var answer = save(address + "/autosave", text, version, token);
            nanos.add(System.nanoTime() - start);
            if (answer.statusCode() == 200) {
                address = find(URL, answer.body());
                version = find(VERSION, answer.body());
            } else {
                failed++;
            }
            Thread.sleep(PAUSE);
        }
        return new Result(failed, !get(address).contains(text.strip()));
    }

    private HttpResponse<String> save(String path, String text, String version, String token) throws Exception {
        String form = "question=%s&mode=free&body=%s&version=%s&_csrf=%s"
                .formatted(QUESTION, encoded(text), version, encoded(token));
        return client.send(
                HttpRequest.newBuilder(URI.create(site + path))
                        .header("Accept", "application/json")
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(form))
                        .build(),
                BodyHandlers.ofString());
    }

    private String get(String path) throws Exception {
        return client.send(HttpRequest.newBuilder(URI.create(site + path)).build(), BodyHandlers.ofString())
                .body();
    }

    private static String find(Pattern pattern, String text) {
        var matcher = pattern.matcher(text);
        if (!matcher.find()) {
            throw new IllegalStateException("No " + pattern + " in " + text);
        }
        return matcher.group(1);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static double at(List<Long> sorted, double share) {
        return sorted.get((int) (share * (sorted.size() - 1))) / 1e6;
    }

    private record Result(int failed, boolean lost) {}
}
