package dev.greenroom.platform.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;

/**
 * Answers what security refuses. A form whose token went stale is shown again, filled in; a method that is not listed
 * for a path hears which ones are; the rest cannot be told from what does not exist.
 */
class Refusal implements AccessDeniedHandler, AuthenticationEntryPoint {

    private final RouteTable routes;

    Refusal(RouteTable routes) {
        this.routes = routes;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException refused)
            throws IOException {
        refuse(request, response);
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException refused)
            throws IOException, ServletException {
        if (refused instanceof CsrfException && routes.lists(request)) {
            showAgain(request, response);
        } else {
            refuse(request, response);
        }
    }

    private void showAgain(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        Optional<String> formPage = routes.formPage(request);
        if (formPage.isEmpty()) {
            response.sendError(HttpStatus.FORBIDDEN.value());
            return;
        }
        StaleForm.mark(request);
        response.setStatus(HttpStatus.CONFLICT.value());
        request.getRequestDispatcher(formPage.get()).forward(new Reading(request), response);
    }

    private void refuse(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Set<String> methods = routes.methods(request);
        if (methods.isEmpty()) {
            response.sendError(HttpStatus.NOT_FOUND.value());
            return;
        }
        response.setHeader(HttpHeaders.ALLOW, String.join(", ", methods));
        response.sendError(HttpStatus.METHOD_NOT_ALLOWED.value());
    }

    /** The same request as one that only reads: its parameters are still there. */
    private static final class Reading extends HttpServletRequestWrapper {

        Reading(HttpServletRequest request) {
            super(request);
        }

        @Override
        public String getMethod() {
            return HttpMethod.GET.name();
        }
    }
}
