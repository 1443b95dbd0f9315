package dev.greenroom.interview;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Passes a recording on to the transcription server, if there is one. Nothing of it is stored or logged here. */
@Component
public class Transcriber {

    private static final Logger LOG = LoggerFactory.getLogger(Transcriber.class);
    private static final Duration CONNECT = Duration.ofSeconds(5);
    private static final Duration ANSWER = Duration.ofSeconds(60);

    private final TranscriptionProperties server;
    private final Semaphore places;
    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(CONNECT).build();

    Transcriber(TranscriptionProperties server) {
        this.server = server;
        this.places = new Semaphore(server.atOnce());
    }

    public boolean isThere() {
        return server.baseUrl() != null;
    }

    /** So many recordings are with the server that one more would only wait. */
    public static final class BusyException extends RuntimeException {

        private static final long serialVersionUID = 1L;
    }

    /**
     * What was said.
     *
     * @param type the media type of the recording
     * @return empty if there is no server, or it does not answer as it should
     * @throws BusyException if the server has enough to do
     */
    public Optional<String> transcribe(byte[] recording, String type) {
        URI base = server.baseUrl();
        if (base == null) {
            return Optional.empty();
        }
        if (!places.tryAcquire()) {
            throw new BusyException();
        }
        try {
            return ask(base, recording, type);
        } finally {
            places.release();
        }
    }

    private Optional<String> ask(URI base, byte[] recording, String type) {
        try {
            var answer = client.send(request(base, recording, type), BodyHandlers.ofString(StandardCharsets.UTF_8));
            if (answer.statusCode() != 200) {
                LOG.warn("The transcription server answered with status {}", answer.statusCode());
                return Optional.empty();
            }
            return Optional.of(JsonMapper.shared()
                    .readTree(answer.body())
                    .path("text")
                    .asString("")
                    .strip());
        } catch (IOException | UncheckedIOException | JacksonException e) {
            LOG.warn("The transcription server did not answer: {}", e.toString());
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    private HttpRequest request(URI base, byte[] recording, String type) {
        String boundary = UUID.randomUUID().toString();
        var request = HttpRequest.newBuilder(
                        URI.create(base.toString().replaceFirst("/+$", "") + "/v1/audio/transcriptions"))
                .timeout(ANSWER)
                .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                .POST(BodyPublishers.ofByteArrays(List.of(
                        part(boundary, "model", null, null),
                        text(server.model()),
                        part(boundary, "response_format", null, null),
                        text("json"),
                        part(boundary, "file", "answer." + ending(type), type),
                        recording,
                        text("\r\n--" + boundary + "--\r\n"))));
        @Nullable String key = server.apiKey();
        return (key == null || key.isBlank() ? request : request.header("Authorization", "Bearer " + key)).build();
    }

    private static byte[] part(String boundary, String name, @Nullable String file, @Nullable String type) {
        return text("\r\n--%s\r\nContent-Disposition: form-data; name=\"%s\"%s\r\n%s\r\n"
                .formatted(
                        boundary,
                        name,
                        file == null ? "" : "; filename=\"" + file + "\"",
                        type == null ? "" : "Content-Type: " + type + "\r\n"));
    }

    private static String ending(String type) {
        return type.contains("mp4") ? "mp4" : type.contains("ogg") ? "ogg" : type.contains("wav") ? "wav" : "webm";
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
