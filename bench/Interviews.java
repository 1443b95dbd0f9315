import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;

/**
 * Mock interviews at the same time: in each the page signs in every five seconds with a sentence more, and every forty
 * seconds the answer is sent and the next question comes. In the end each candidate downloads everything and compares it
 * with what was acknowledged. Run as: java Interviews.java http://localhost:8080 [PEOPLE] [SECONDS]
 */
class Interviews {

    private static final Pattern FIELD = Pattern.compile("name=\"(_csrf|turn|version)\" value=\"([^\"]*)\"");
    private static final Pattern VERSION = Pattern.compile("\"version\":(\\d+)");
    private static final int PAUSE = 5_000;
    private static final int SIGNS_AN_ANSWER = 8;
    private static final List<String> STORY = List.of(
            "In March our checkout failed every Friday evening.",
            "I was on call, so it was mine to find.",
            "I compared the logs of three Fridays with those of three Mondays.",
            "I saw that a report locked the orders for ten minutes.",
            "I moved it to the night and told the finance team why.",
            "Failures fell from 40 a week to none.",
            "The report is still there, and nobody waits for it.");

    private final String site;
    private final Times times;
    private final HttpClient client = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .followRedirects(Redirect.NORMAL)
            .build();
    private final List<String> acknowledged = new ArrayList<>();
    private final Map<String, String> fields = new LinkedHashMap<>();
    private String room = "";
    private String text = "";
    private String stored = "";
    private int failed;

    Interviews(String site, Times times) {
        this.site = site;
        this.times = times;
    }

    public static void main(String[] arguments) throws Exception {
        int people = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 100;
        int seconds = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 120;
        var times = new Times(list(), list(), list());
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var work = new ArrayList<Callable<Result>>();
            for (int i = 0; i < people; i++) {
                int begin = PAUSE * i / people; // people do not type in step
                work.add(() -> new Interviews(arguments[0], times).sit(begin, seconds * 1_000 / PAUSE));
            }
            int failed = 0;
            int lost = 0;
            for (var result : threads.invokeAll(work)) {
                failed += result.get().failed();
                lost += result.get().lost();
            }
            System.out.printf("%d interviews: %d requests failed, %d texts lost%n", people, failed, lost);
        }
        print("save and presence", times.saves());
        print("answer and next question", times.answers());
        print("start", times.starts());
    }

    private Result sit(int begin, int signs) throws Exception {
        Thread.sleep(begin);
        read(get("/interviews/new?role=backend-developer"));
        String start = "role=backend-developer&preset=full&_csrf=" + encoded(fields.get("_csrf"));
        var first = timed(times.starts(), () -> post("/interviews", start));
        if (first.statusCode() != 200) {
            return new Result(1, 0);
        }
        room = first.uri().getPath();
        read(first.body());
        for (int i = 1; i <= signs; i++) {
            sign(STORY.get(i % STORY.size()));
            if (i % SIGNS_AN_ANSWER == 0) {
                answer();
            }
            Thread.sleep(PAUSE);
        }
        keep();
        String everything = get("/account/data");
        return new Result(failed, (int)
                acknowledged.stream().filter(each -> !everything.contains(each)).count());
    }

    private void sign(String sentence) throws Exception {
        text = (text + " " + sentence).strip();
        var heard = timed(times.saves(), () -> post(room + "/presence", form()));
        if (heard.statusCode() == 200 && heard.body().contains("STORED")) {
            stored = text;
            fields.put("version", find(VERSION, heard.body()));
        } else {
            failed++;
        }
    }

    private void answer() throws Exception {
        keep();
        var next = timed(times.answers(), () -> post(room + "/answer", form()));
        failed += next.statusCode() == 200 ? 0 : 1;
        read(next.body());
        text = "";
        stored = "";
    }

    private void keep() {
        if (!stored.isEmpty()) {
            acknowledged.add(stored);
        }
    }

    private String form() {
        return "turn=%s&version=%s&answer=%s&_csrf=%s"
                .formatted(fields.get("turn"), fields.get("version"), encoded(text), encoded(fields.get("_csrf")));
    }

    private void read(String page) {
        FIELD.matcher(page).results().forEach(field -> fields.put(field.group(1), field.group(2)));
    }

    private HttpResponse<String> timed(List<Long> nanos, Callable<HttpResponse<String>> request) throws Exception {
        long start = System.nanoTime();
        var answer = request.call();
        nanos.add(System.nanoTime() - start);
        return answer;
    }

    private HttpResponse<String> post(String path, String form) throws Exception {
        return client.send(
                HttpRequest.newBuilder(URI.create(site + path))
                        .header("Accept", "text/html, application/json")
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

    private static List<Long> list() {
        return Collections.synchronizedList(new ArrayList<>());
    }

    private static void print(String what, List<Long> nanos) {
        if (nanos.isEmpty()) {
            System.out.println(what + ": never");
            return;
        }
        Collections.sort(nanos);
        System.out.printf(
                "%s, %d times: p50 %.0f ms, p95 %.0f ms, p99 %.0f ms%n",
                what, nanos.size(), at(nanos, 0.50), at(nanos, 0.95), at(nanos, 0.99));
    }

    private static double at(List<Long> sorted, double share) {
        return sorted.get((int) (share * (sorted.size() - 1))) / 1e6;
    }

    private record Times(List<Long> saves, List<Long> answers, List<Long> starts) {}

    private record Result(int failed, int lost) {}
}
