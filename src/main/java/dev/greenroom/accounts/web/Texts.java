package dev.greenroom.accounts.web;

import dev.greenroom.accounts.TooManyAttemptsException;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The texts that a controller chooses. */
@Component
class Texts {

    private final MessageSource messages;

    Texts(MessageSource messages) {
        this.messages = messages;
    }

    String of(String key, Object... values) {
        return messages.getMessage(key, values, Locale.UK);
    }

    String of(TooManyAttemptsException tried) {
        return of("accounts.tooMany", tried.minutes());
    }
}
