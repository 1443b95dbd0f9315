package dev.greenroom.platform.web;

import dev.greenroom.platform.web.PageSuggestions.Suggestion;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** What stood at the address has been retired. */
@ResponseStatus(HttpStatus.GONE)
public final class GoneException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient @Nullable Suggestion successor;

    private GoneException(String title, @Nullable Suggestion successor) {
        super(title);
        this.successor = successor;
    }

    /**
     * @param title what stood there
     * @param successor the page to read instead, if there is one
     */
    public static GoneException of(String title, @Nullable Suggestion successor) {
        return new GoneException(title, successor);
    }

    @Nullable
    Suggestion successor() {
        return successor;
    }
}
