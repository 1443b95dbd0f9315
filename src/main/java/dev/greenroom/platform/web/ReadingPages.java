package dev.greenroom.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerExecutionChain;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.util.ServletRequestPathUtils;

/** Tells which requests are for a {@link ReadingPage}. */
@Component
class ReadingPages {

    private final HandlerMapping controllers;

    ReadingPages(@Qualifier("requestMappingHandlerMapping") HandlerMapping controllers) {
        this.controllers = controllers;
    }

    Optional<ReadingPage> find(HttpServletRequest request) {
        ServletRequestPathUtils.parseAndCache(request);
        return handler(request).map(handler -> handler.getMethodAnnotation(ReadingPage.class));
    }

    private Optional<HandlerMethod> handler(HttpServletRequest request) {
        try {
            HandlerExecutionChain found = controllers.getHandler(request);
            return found != null && found.getHandler() instanceof HandlerMethod handler
                    ? Optional.of(handler)
                    : Optional.empty();
        } catch (Exception e) {
            // No handler takes the request; the dispatcher comes to the same end and has it answered.
            return Optional.empty();
        }
    }
}
