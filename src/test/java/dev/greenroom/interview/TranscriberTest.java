package dev.greenroom.interview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TranscriberTest {

    private static final byte[] RECORDING = {1, 2, 3};

    private final AtomicReference<String> received = new AtomicReference<>("");
    private final AtomicReference<@Nullable String> key = new AtomicReference<>();
    private HttpServer server;
    private int status = 200;
    private volatile Runnable meanwhile = () -> {};

    @BeforeEach
    void serve() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/v1/audio/transcriptions", exchange -> {
            received.set(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.ISO_8859_1));
            key.set(exchange.getRequestHeaders().getFirst("Authorization"));
            meanwhile.run();
            byte[] answer = "{\"text\":\" I rolled it back. \"}".getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(status, answer.length);
            exchange.getResponseBody().write(answer);
            exchange.close();
        });
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    private Transcriber transcriber(@Nullable String apiKey) {
        var base = URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/");
        return new Transcriber(new TranscriptionProperties(base, apiKey, "small", 1));
    }

    @Test
    void recordingShouldBePassedOnAndItsTextComeBack() {
        assertThat(transcriber("secret").transcribe(RECORDING, "audio/webm")).contains("I rolled it back.");
        assertThat(received.get())
                .contains("name=\"model\"\r\n\r\nsmall")
                .contains("filename=\"answer.webm\"\r\nContent-Type: audio/webm\r\n\r\n\u0001\u0002\u0003\r\n--");
        assertThat(key.get()).isEqualTo("Bearer secret");
    }

    @Test
    void serverWhenItHasEnoughToDoShouldNotGetOneMore() {
        var transcriber = transcriber(null);
        meanwhile = () -> assertThatThrownBy(() -> transcriber.transcribe(RECORDING, "audio/webm"))
                .isInstanceOf(Transcriber.BusyException.class);
        assertThat(transcriber.transcribe(RECORDING, "audio/webm")).isPresent();
        meanwhile = () -> {};
        assertThat(transcriber.transcribe(RECORDING, "audio/webm")).isPresent();
    }

    @Test
    void serverWhenItFailsOrIsNotThereShouldGiveNothing() {
        status = 500;
        assertThat(transcriber(null).transcribe(RECORDING, "audio/webm")).isEmpty();
        assertThat(key.get()).isNull();
        var nowhere = new Transcriber(new TranscriptionProperties(URI.create("http://127.0.0.1:9"), null, "small", 1));
        assertThat(nowhere.transcribe(RECORDING, "audio/webm")).isEmpty();
        assertThat(new Transcriber(new TranscriptionProperties(null, null, "small", 1)).isThere())
                .isFalse();
    }
}
