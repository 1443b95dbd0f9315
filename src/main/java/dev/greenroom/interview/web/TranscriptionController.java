package dev.greenroom.interview.web;

import dev.greenroom.accounts.OwnerId;
import dev.greenroom.interview.Interviews;
import dev.greenroom.interview.Room;
import dev.greenroom.interview.Transcriber;
import dev.greenroom.platform.web.ClientRateLimit;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.server.ResponseStatusException;

/**
 * Turns a recording of an answer into text. It passes through and is not stored. Who is sent away for a while hears by
 * {@code Retry-After} when to come back.
 */
@Controller
class TranscriptionController {

    private static final int MOST_BYTES = 25 << 20;
    private static final int MOST_A_MINUTE = 20;
    private static final Duration PERIOD = Duration.ofMinutes(1);
    private static final Duration BUSY = Duration.ofSeconds(10);

    private final Interviews interviews;
    private final Transcriber transcriber;
    private final ClientRateLimit limit = new ClientRateLimit(MOST_A_MINUTE, PERIOD);

    TranscriptionController(Interviews interviews, Transcriber transcriber) {
        this.interviews = interviews;
        this.transcriber = transcriber;
    }

    @PostMapping("/interviews/{id}/transcription")
    ResponseEntity<?> transcribe(
            @PathVariable UUID id,
            Optional<OwnerId> owner,
            @RequestHeader("Content-Type") MediaType type,
            HttpServletRequest request)
            throws IOException {
        Room room = interviews.room(RoomPages.known(owner, id), id);
        if (!room.isSpoken() || room.ended()) {
            throw new ResponseStatusException(HttpStatus.CONFLICT);
        }
        if (!limit.admits(request)) {
            return later(HttpStatus.TOO_MANY_REQUESTS, PERIOD);
        }
        byte[] recording = request.getInputStream().readNBytes(MOST_BYTES + 1);
        if (recording.length > MOST_BYTES) {
            throw new ResponseStatusException(HttpStatus.CONTENT_TOO_LARGE);
        }
        return text(recording, type.getType() + "/" + type.getSubtype());
    }

    private ResponseEntity<?> text(byte[] recording, String media) {
        try {
            return transcriber
                    .transcribe(recording, media)
                    .map(text -> ResponseEntity.ok(Map.of("text", text)))
                    .orElse(ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE)
                            .build());
        } catch (Transcriber.BusyException e) {
            return later(HttpStatus.SERVICE_UNAVAILABLE, BUSY);
        }
    }

    private static ResponseEntity<?> later(HttpStatus status, Duration wait) {
        return ResponseEntity.status(status)
                .header(HttpHeaders.RETRY_AFTER, Long.toString(wait.toSeconds()))
                .build();
    }
}
