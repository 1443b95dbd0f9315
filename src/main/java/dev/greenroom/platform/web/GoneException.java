package dev.greenroom.platform.web;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** What stood at the address has been retired. */
@ResponseStatus(HttpStatus.GONE)
public final class GoneException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final @Nullable String successor;

    private GoneException(String title, @Nullable String successor) {
        super(title);
        this.successor = successor;
    }

    /**
     * @param title what stood there
     * @param successor the path of the page to read instead, if there is one
     */
    public static GoneException of(String title, @Nullable String successor) {
        return new GoneException(title, successor);
    }

    public @Nullable String successor() {
        return successor;
    }
}
