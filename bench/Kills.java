import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;

/**
 * Kills Greenroom as by kill -9 while people answer in mock interviews: by turns in the middle of an answer, and when
 * the time and the grace of a question end. After each start everybody looks whether the text that was acknowledged last
 * is there, and whether the clock counted any time at which nobody could have reached the server.
 *
 * <p>Run as: java Kills.java KILLS COMMAND..., where the command starts Greenroom and is the process to kill:
 * java Kills.java 10 java -jar target/greenroom.jar. PORT may be set.
 */
class Kills {

    private static final int PEOPLE = 5;
    private static final int GRACE = 30;
    private static final int SHORT = 5;
    private static final String PORT = System.getenv().getOrDefault("PORT", "8098");
    private static final String SITE = "http://localhost:" + PORT;

    /** Whole seconds are compared, and a run is known to have begun when somebody asked it. */
    private static final double TOLERANCE = 1.5;

    public static void main(String[] arguments) throws Exception {
        int kills = Integer.parseInt(arguments[0]);
        var command = List.of(arguments).subList(1, arguments.length);
        Path data = Files.createTempDirectory("greenroom-kills");
        var random = new Random();
        int lost = 0;
        int charged = 0;
        var server = new Server(command, data);
        for (int kill = 1; kill <= kills; kill++) {
            boolean expiry = kill % 2 == 0;
            double after = expiry ? SHORT + GRACE - 2 + 4 * random.nextDouble() : 2 + 10 * random.nextDouble();
            var candidates = sit(expiry ? SHORT : 300);
            Thread.sleep((long) (after * 1000));
            long killed = server.kill();
            for (Candidate candidate : candidates) {
                candidate.typing.join();
            }
            double down = server.start();
            int lostNow = 0;
            double worst = -Double.MAX_VALUE;
            for (Candidate candidate : candidates) {
                lostNow += candidate.textIsThere() ? 0 : 1;
                worst = Math.max(worst, candidate.overcharge(killed, server.since));
            }
            System.out.printf(
                    "kill %d, %s, %.1f s after the start, %.0f saves: down %.1f s, %d of %d texts lost, %.1f s charged"
                            + " beyond the time up%n",
                    kill,
                    expiry ? "as the time ends" : "in the middle of an answer",
                    after,
                    candidates.stream().mapToInt(each -> each.saves).average().orElse(0),
                    down,
                    lostNow,
                    PEOPLE,
                    Math.max(0, worst));
            lost += lostNow;
            charged += worst > TOLERANCE ? 1 : 0;
        }
        server.stop();
        try (var files = Files.walk(data)) {
            files.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(java.io.File::delete);
        }
        System.out.printf("%d kills: %d texts lost, downtime charged after %d kills%n", kills, lost, charged);
        System.exit(lost + charged == 0 ? 0 : 1);
    }

    private static List<Candidate> sit(int seconds) throws Exception {
        var work = new ArrayList<Callable<Candidate>>();
        for (int i = 0; i < PEOPLE; i++) {
            work.add(() -> new Candidate(seconds));
        }
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var candidates = new ArrayList<Candidate>();
            for (var candidate : threads.invokeAll(work)) {
                candidates.add(candidate.get());
            }
            return candidates;
        }
    }

    /** Greenroom in a process of its own. */
    private static final class Server {

        private final ProcessBuilder builder;
        private Process process;
        private long gone = System.nanoTime();
        private long since;

        Server(List<String> command, Path data) throws Exception {
            builder = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(Redirect.appendTo(data.resolve("server.log").toFile()));
            builder.environment().put("SERVER_PORT", PORT);
            builder.environment().put("GREENROOM_DATA_DIR", data.toString());
            start();
        }

        /** @return for how many seconds it was away */
        double start() throws Exception {
            process = builder.start();
            var client = HttpClient.newHttpClient();
            var request = HttpRequest.newBuilder(URI.create(SITE + "/actuator/health"))
                    .build();
            while (true) {
                since = System.nanoTime();
                try {
                    if (client.send(request, BodyHandlers.discarding()).statusCode() == 200) {
                        return (since - gone) / 1e9;
                    }
                } catch (IOException e) {
                    if (!process.isAlive()) {
                        throw new IllegalStateException("Greenroom did not start: " + builder.redirectOutput());
                    }
                }
                Thread.sleep(50);
            }
        }

        long kill() throws InterruptedException {
            gone = System.nanoTime();
            process.destroyForcibly().waitFor();
            return gone;
        }

        void stop() throws InterruptedException {
            process.destroy();
            process.waitFor();
        }
    }

    /** Somebody who answers one question, word by word, until nobody answers. */
    private static final class Candidate {

        private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
        private static final Pattern VERSION = Pattern.compile("\"version\":(\\d+)");
        private static final Pattern LEFT = Pattern.compile("\"left\":(-?\\d+)");
        private static final int PAUSE = 200;

        private final HttpClient client =
                HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
        private final String room;
        private final String token;
        private final Thread typing;
        private String acknowledged = "";
        private String version = "0";
        private int left;
        private long heardAt;
        private int saves;

        Candidate(int seconds) throws Exception {
            token = find(TOKEN, send(get("/interviews/new")).body());
            room = send(post(
                            "/interviews",
                            "role=backend-developer&questions=1&opening=off&followUps=0&mode=real&secondsPerQuestion="
                                    + seconds))
                    .headers()
                    .firstValue("Location")
                    .orElseThrow();
            typing = Thread.ofVirtual().start(this::type);
        }

        private void type() {
            try {
                while (true) {
                    String text = (acknowledged + " word" + (saves + 1)).strip();
                    var heard = send(post(room + "/presence", draft(text)));
                    if (heard.statusCode() != 200 || !heard.body().contains("STORED")) {
                        return; // it is going down
                    }
                    saves++;
                    acknowledged = text;
                    hear(heard.body());
                    Thread.sleep(PAUSE);
                }
            } catch (IOException e) {
                // it is gone
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }

        private void hear(String answer) {
            heardAt = System.nanoTime();
            version = find(VERSION, answer);
            left = Integer.parseInt(find(LEFT, answer));
        }

        private String draft(String text) {
            return "turn=1&version=" + version + "&answer=" + URLEncoder.encode(text, StandardCharsets.UTF_8);
        }

        /** A text that was on its way may have come as well. */
        boolean textIsThere() throws Exception {
            return send(get(room)).body().contains(acknowledged);
        }

        /** Seconds that were counted beyond those in which the server could be reached. */
        double overcharge(long killed, long since) throws Exception {
            long heardBefore = heardAt;
            int leftBefore = left;
            hear(send(post(room + "/presence", "turn=1&version=" + version)).body());
            double up = (killed - heardBefore + heardAt - since) / 1e9;
            return leftBefore - left - up;
        }

        private HttpRequest.Builder get(String path) {
            return HttpRequest.newBuilder(URI.create(SITE + path));
        }

        private HttpRequest.Builder post(String path, String form) {
            return get(path)
                    .header("Accept", "text/html, application/json")
                    .header("Content-Type", "application/x-www-form-urlencoded")
                    .POST(BodyPublishers.ofString(form + "&_csrf=" + URLEncoder.encode(token, StandardCharsets.UTF_8)));
        }

        private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
            return client.send(request.build(), BodyHandlers.ofString());
        }

        private static String find(Pattern pattern, String text) {
            var matcher = pattern.matcher(text);
            if (!matcher.find()) {
                throw new IllegalStateException("No " + pattern + " in " + text);
            }
            return matcher.group(1);
        }
    }
}
