package dev.greenroom.interview.web;

import dev.greenroom.accounts.OwnerId;
import dev.greenroom.interview.Interviews;
import dev.greenroom.interview.Transcriber;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.server.ResponseStatusException;

/** Turns a recording into text. It passes through and is not stored. */
@Controller
class TranscriptionController {

    private static final int MOST_BYTES = 25 << 20;

    private final Interviews interviews;
    private final Transcriber transcriber;

    TranscriptionController(Interviews interviews, Transcriber transcriber) {
        this.interviews = interviews;
        this.transcriber = transcriber;
    }

    @PostMapping("/interviews/{id}/transcription")
    @ResponseBody
    Map<String, String> transcribe(
            @PathVariable UUID id,
            Optional<OwnerId> owner,
            @RequestHeader("Content-Type") MediaType type,
            HttpServletRequest request)
            throws IOException {
        interviews.room(RoomPages.known(owner, id), id); // only for one's own interview
        byte[] recording = request.getInputStream().readNBytes(MOST_BYTES + 1);
        if (recording.length > MOST_BYTES) {
            throw new ResponseStatusException(HttpStatus.CONTENT_TOO_LARGE);
        }
        String media = type.getType() + "/" + type.getSubtype();
        return transcriber
                .transcribe(recording, media)
                .map(text -> Map.of("text", text))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.SERVICE_UNAVAILABLE));
    }
}
