package dev.greenroom.accounts.web;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** More guests begin from one network than people could. */
@ResponseStatus(HttpStatus.TOO_MANY_REQUESTS)
final class TooManyGuestsException extends RuntimeException {

    private static final long serialVersionUID = 1L;
}
