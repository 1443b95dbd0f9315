package dev.greenroom.answers.web;

import dev.greenroom.answers.SaveOutcome;
import dev.greenroom.answers.SaveOutcome.Conflict;
import dev.greenroom.answers.SaveOutcome.Full;
import dev.greenroom.answers.SaveOutcome.Missing;
import dev.greenroom.answers.SaveOutcome.Saved;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;

/**
 * What became of an autosave, for the script that asked for it.
 *
 * @param url where the text is stored from now on
 * @param version to be sent with the next change
 * @param obstacle why nothing was saved: "conflict", "long" or "full"
 */
record AutosaveResult(
        @Nullable String url,
        @Nullable Integer version,
        @Nullable Instant savedAt,
        @Nullable String obstacle) {

    static ResponseEntity<AutosaveResult> tooLong() {
        return ResponseEntity.unprocessableContent().body(not("long"));
    }

    /** @param room the address below which it is stored, such as "/answers/" */
    static <T> ResponseEntity<AutosaveResult> of(SaveOutcome<T> outcome, String room) {
        return switch (outcome) {
            case Saved<T> saved ->
                ResponseEntity.ok(new AutosaveResult(room + saved.id(), saved.version(), saved.at(), null));
            case Conflict<T> conflict ->
                ResponseEntity.status(HttpStatus.CONFLICT).body(not("conflict"));
            case Full<T> full -> ResponseEntity.unprocessableContent().body(not("full"));
            case Missing<T> missing -> ResponseEntity.notFound().build();
        };
    }

    private static AutosaveResult not(String obstacle) {
        return new AutosaveResult(null, null, null, obstacle);
    }
}
