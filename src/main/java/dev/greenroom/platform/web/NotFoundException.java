package dev.greenroom.platform.web;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** Nothing stands at the address. */
@ResponseStatus(HttpStatus.NOT_FOUND)
public final class NotFoundException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private NotFoundException(String message) {
        super(message);
    }

    /** @param kind what was looked for, in a word, e.g. "guide" */
    public static NotFoundException of(String kind, String name) {
        return new NotFoundException("There is no %s '%s'.".formatted(kind, name));
    }
}
