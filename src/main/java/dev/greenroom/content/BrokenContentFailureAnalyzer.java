package dev.greenroom.content;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says which content file keeps Greenroom from starting, and on which line. */
class BrokenContentFailureAnalyzer extends AbstractFailureAnalyzer<ContentException> {

    @Override
    protected @Nullable FailureAnalysis analyze(Throwable rootFailure, ContentException cause) {
        return new FailureAnalysis(
                "The content files cannot be used:\n\n" + cause.getMessage(),
                "Mend the lines above, then start again. 'content check' reads the files without starting Greenroom.",
                cause);
    }
}
