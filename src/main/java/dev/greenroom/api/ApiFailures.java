package dev.greenroom.api;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Turns what goes wrong in a call into problem+json. */
@RestControllerAdvice(basePackageClasses = ApiFailures.class)
@Order(Ordered.HIGHEST_PRECEDENCE)
class ApiFailures {

    private static final String RETRY_AFTER_SECONDS = "3";

    @ExceptionHandler
    void rejected(RejectedRequestException rejected, HttpServletResponse response) throws IOException {
        if (rejected.problem().status() == HttpStatus.SERVICE_UNAVAILABLE.value()) {
            response.setHeader(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS);
        }
        rejected.problem().write(response);
    }
}
