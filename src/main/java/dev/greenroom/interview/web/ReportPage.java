package dev.greenroom.interview.web;

import dev.greenroom.catalog.GuideSummary;
import dev.greenroom.catalog.PublishedLibrary;
import dev.greenroom.interview.Report;
import dev.greenroom.interview.Report.Answer;
import dev.greenroom.interview.Shares.Share;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * A report as its page shows it.
 *
 * @param own whether its owner looks at it, and may act
 * @param share the link by which others read it, and {@code link} its whole address
 */
record ReportPage(
        Report report,
        @Nullable String role,
        boolean own,
        @Nullable Share share,
        @Nullable String link) {

    static ReportPage own(Report report, PublishedLibrary library, @Nullable Share share, @Nullable String link) {
        return new ReportPage(report, role(report, library), true, share, link);
    }

    static ReportPage shared(Report report, PublishedLibrary library) {
        return new ReportPage(report, role(report, library), false, null, null);
    }

    private static @Nullable String role(Report report, PublishedLibrary library) {
        return library.overview()
                .guide(report.setup().role())
                .map(GuideSummary::title)
                .orElse(null);
    }

    public String path() {
        return "/interviews/" + report.id();
    }

    /** The line of S, T, A and R over the time of an answer; without bars for one that is no story. */
    public Timeline timeline(Answer answer) {
        return Timeline.of(answer);
    }

    public long minutes(Duration time) {
        return Math.max(1, Math.round(time.toSeconds() / 60.0));
    }
}
