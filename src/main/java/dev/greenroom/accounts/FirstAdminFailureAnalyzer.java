package dev.greenroom.accounts;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says in one message which setting of the first admin to change. */
class FirstAdminFailureAnalyzer extends AbstractFailureAnalyzer<FirstAdminException> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, FirstAdminException cause) {
        return new FailureAnalysis(
                String.valueOf(cause.getMessage()),
                "Change it, or leave out both variables and open the link that the log shows then.",
                cause);
    }
}
