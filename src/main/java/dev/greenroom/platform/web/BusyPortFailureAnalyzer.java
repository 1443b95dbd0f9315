package dev.greenroom.platform.web;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** Says, more exactly than Spring Boot does, how to choose another port. */
@Order(Ordered.HIGHEST_PRECEDENCE)
class BusyPortFailureAnalyzer extends AbstractFailureAnalyzer<PortInUseException> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, PortInUseException cause) {
        return new FailureAnalysis(
                "Another program answers on port %d already.".formatted(cause.getPort()),
                "Stop that program, or let Greenroom answer on another port: SERVER_PORT=%d ./mvnw spring-boot:run"
                        .formatted(cause.getPort() + 1),
                cause);
    }
}
