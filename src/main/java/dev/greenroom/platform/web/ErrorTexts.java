package dev.greenroom.platform.web;

import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.context.support.DefaultMessageSourceResolvable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** What a status is called for readers; one without words of its own gets those of 400 or 500. */
@Component
class ErrorTexts {

    private final MessageSource messages;

    ErrorTexts(MessageSource messages) {
        this.messages = messages;
    }

    String title(HttpStatus status) {
        return text(status, "title");
    }

    String text(HttpStatus status) {
        return text(status, "text");
    }

    private String text(HttpStatus status, String part) {
        var fallback = status.is5xxServerError() ? HttpStatus.INTERNAL_SERVER_ERROR : HttpStatus.BAD_REQUEST;
        String[] codes = {key(status, part), key(fallback, part)};
        return messages.getMessage(new DefaultMessageSourceResolvable(codes), Locale.UK);
    }

    private static String key(HttpStatus status, String part) {
        return "error.%d.%s".formatted(status.value(), part);
    }
}
