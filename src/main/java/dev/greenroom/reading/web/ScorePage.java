package dev.greenroom.reading.web;

import dev.greenroom.platform.web.FieldErrors;
import dev.greenroom.reading.Asked;
import dev.greenroom.reading.Reading;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/** The page on which an answer is read: what was typed, what is wrong with it, or how it reads. */
record ScorePage(
        ScoreForm form,
        FieldErrors errors,
        Obstacle obstacle,
        @Nullable Asked asked,
        @Nullable Reading reading) {

    /** Why there is no reading although nothing is wrong. */
    enum Obstacle {
        NONE(HttpStatus.OK, 0),
        WARMING_UP(HttpStatus.SERVICE_UNAVAILABLE, 5),
        TOO_MANY(HttpStatus.TOO_MANY_REQUESTS, 60);

        private final HttpStatus status;
        private final int seconds;

        Obstacle(HttpStatus status, int seconds) {
            this.status = status;
            this.seconds = seconds;
        }

        /** After how many seconds to try again. */
        public int seconds() {
            return seconds;
        }
    }

    static ScorePage empty(ScoreForm form) {
        return new ScorePage(form, FieldErrors.none(), Obstacle.NONE, null, null);
    }

    static ScorePage wrong(ScoreForm form, FieldErrors errors) {
        return new ScorePage(form, errors, Obstacle.NONE, null, null);
    }

    static ScorePage wrong(ScoreForm form, String field, String message) {
        return wrong(form, new FieldErrors(Map.of(field, message)));
    }

    static ScorePage held(ScoreForm form, Obstacle obstacle) {
        return new ScorePage(form, FieldErrors.none(), obstacle, null, null);
    }

    static ScorePage read(ScoreForm form, Asked asked, Reading reading) {
        return new ScorePage(form, FieldErrors.none(), Obstacle.NONE, asked, reading);
    }

    HttpStatus status() {
        return errors.messages().isEmpty() ? obstacle.status : HttpStatus.UNPROCESSABLE_CONTENT;
    }
}
