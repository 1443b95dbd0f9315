package dev.greenroom.accounts.web;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** The page is for somebody who is signed in. */
@ResponseStatus(HttpStatus.FORBIDDEN)
final class NotSignedInException extends RuntimeException {

    private static final long serialVersionUID = 1L;
}
