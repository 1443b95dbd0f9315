package dev.greenroom.api;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/** A request that cannot be answered as it stands; the message says what to change. */
class RejectedRequestException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final HttpStatus status;
    private final @Nullable String field;
    private final @Nullable Integer limit;

    private RejectedRequestException(
            HttpStatus status, String message, @Nullable String field, @Nullable Integer limit) {
        super(message);
        this.status = status;
        this.field = field;
        this.limit = limit;
    }

    static RejectedRequestException notJson() {
        return new RejectedRequestException(HttpStatus.BAD_REQUEST, "The body is not a JSON object.", null, null);
    }

    static RejectedRequestException bodyTooLarge(int limit) {
        return new RejectedRequestException(
                HttpStatus.CONTENT_TOO_LARGE, "The body has more than %d bytes.".formatted(limit), "body", limit);
    }

    static RejectedRequestException tooLong(String field, int limit) {
        return new RejectedRequestException(
                HttpStatus.CONTENT_TOO_LARGE,
                "“%s” has more than %d characters.".formatted(field, limit),
                field,
                limit);
    }

    static RejectedRequestException tooMany(String field, int limit) {
        return new RejectedRequestException(
                HttpStatus.CONTENT_TOO_LARGE, "“%s” has more than %d entries.".formatted(field, limit), field, limit);
    }

    static RejectedRequestException invalid(String field, String what) {
        return new RejectedRequestException(
                HttpStatus.UNPROCESSABLE_CONTENT, "“%s” %s.".formatted(field, what), field, null);
    }

    static RejectedRequestException warmingUp() {
        return new RejectedRequestException(
                HttpStatus.SERVICE_UNAVAILABLE,
                "The language models are still loading. Try again in a few seconds.",
                null,
                null);
    }

    Problem problem() {
        return new Problem(status.getReasonPhrase(), status.value(), String.valueOf(getMessage()), field, limit);
    }
}
