package dev.greenroom.platform.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/**
 * Answers what Tomcat refuses before it reaches the application: an address with a NUL or half an escape in it, for
 * one. The page stands alone, without style, since nothing of the application can be trusted to work then.
 */
@Component
class MalformedRequestPage implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

    private final ITemplateEngine templates;

    MalformedRequestPage(ITemplateEngine templates) {
        this.templates = templates;
    }

    @Override
    public void customize(TomcatServletWebServerFactory factory) {
        factory.addContextCustomizers(
                context -> context.getParent().getPipeline().addValve(new Valve()));
    }

    private final class Valve extends ErrorReportValve {

        @Override
        protected void report(Request request, Response response, @Nullable Throwable thrown) {
            boolean unanswered = response.getStatus() >= 400 && response.getContentWritten() == 0;
            if (!unanswered || !response.setErrorReported()) {
                return;
            }
            var page = new Context(Locale.UK);
            page.setVariable("ours", response.getStatus() >= 500);
            response.setContentType("text/html;charset=utf-8");
            response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
            response.setHeader("Content-Security-Policy", "default-src 'none'");
            response.setHeader("X-Content-Type-Options", "nosniff");
            try {
                response.getReporter().write(templates.process("error-bare", page));
                response.finishResponse();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
