package dev.greenroom.platform.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.ConversionNotSupportedException;
import org.springframework.beans.TypeMismatchException;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

/**
 * Why a request got no page.
 *
 * @param path what was asked for, as it was written
 */
record Failure(
        HttpStatus status,
        HttpHeaders headers,
        String path,
        @Nullable Throwable cause) {

    /** A failure that a controller threw. */
    static Failure of(Throwable cause, HttpServletRequest request) {
        var headers = cause instanceof ErrorResponse response ? response.getHeaders() : HttpHeaders.EMPTY;
        return new Failure(known(statusOf(cause)), headers, request.getRequestURI(), cause);
    }

    /** A failure that the container hands to its error page. */
    static Failure dispatched(HttpServletRequest request) {
        var status = (Integer) request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        var path = (String) request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        var cause = (Throwable) request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
        var code = cause == null
                ? HttpStatusCode.valueOf(Objects.requireNonNullElse(status, HttpStatus.NOT_FOUND.value()))
                : statusOf(cause);
        return new Failure(known(code), HttpHeaders.EMPTY, Objects.requireNonNullElse(path, "/"), cause);
    }

    boolean isOurs() {
        return status.is5xxServerError();
    }

    private static HttpStatusCode statusOf(Throwable cause) {
        return switch (cause) {
            case ErrorResponse response -> response.getStatusCode();
            case InvalidParameterException invalid -> HttpStatusCode.valueOf(invalid.getErrorCode());
            case MethodArgumentTypeMismatchException mismatch
            when mismatch.getParameter().hasParameterAnnotation(PathVariable.class) -> HttpStatus.NOT_FOUND;
            case ConversionNotSupportedException unsupported -> HttpStatus.INTERNAL_SERVER_ERROR;
            case TypeMismatchException mismatch -> HttpStatus.BAD_REQUEST;
            case HttpMessageNotReadableException unreadable -> HttpStatus.BAD_REQUEST;
            case RequestRejectedException rejected -> HttpStatus.BAD_REQUEST;
            case CannotCreateTransactionException noDatabase -> HttpStatus.SERVICE_UNAVAILABLE;
            case DataAccessResourceFailureException noDatabase -> HttpStatus.SERVICE_UNAVAILABLE;
            default -> annotated(cause);
        };
    }

    private static HttpStatusCode annotated(Throwable cause) {
        var annotation = AnnotatedElementUtils.findMergedAnnotation(cause.getClass(), ResponseStatus.class);
        return annotation == null ? HttpStatus.INTERNAL_SERVER_ERROR : annotation.code();
    }

    private static HttpStatus known(HttpStatusCode code) {
        var status = HttpStatus.resolve(code.value());
        if (status != null) {
            return status;
        }
        return code.is5xxServerError() ? HttpStatus.INTERNAL_SERVER_ERROR : HttpStatus.BAD_REQUEST;
    }
}
