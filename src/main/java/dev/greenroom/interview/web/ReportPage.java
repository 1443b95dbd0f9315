package dev.greenroom.interview.web;

import dev.greenroom.catalog.GuideSummary;
import dev.greenroom.catalog.PublishedLibrary;
import dev.greenroom.interview.Medium;
import dev.greenroom.interview.Place;
import dev.greenroom.interview.Report;
import dev.greenroom.interview.Report.Answer;
import dev.greenroom.interview.Shares.Share;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A report as its page shows it.
 *
 * @param own whether its owner looks at it, and may act
 * @param drafts the answers that grew out of those in the report, by turn
 * @param share the link by which others read it, and {@code link} its whole address
 */
record ReportPage(
        Report report,
        @Nullable String role,
        boolean own,
        Map<UUID, UUID> drafts,
        @Nullable Share share,
        @Nullable String link) {

    static ReportPage own(
            Report report,
            PublishedLibrary library,
            Map<UUID, UUID> drafts,
            @Nullable Share share,
            @Nullable String link) {
        return new ReportPage(report, role(report, library), true, drafts, share, link);
    }

    static ReportPage shared(Report report, PublishedLibrary library) {
        return new ReportPage(report, role(report, library), false, Map.of(), null, null);
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

    /** Whether there are recordings to listen to, for whoever made them. */
    public boolean plays() {
        return own && report.setup().medium() == Medium.VOICE;
    }

    /** The name under which the room keeps the recording of an answer in its browser. */
    public String recording(Answer answer, int followUp) {
        return path() + " " + new Place(answer.number(), followUp);
    }

    /** The line of S, T, A and R over the time of an answer; without bars for one that is no story. */
    public Timeline timeline(Answer answer) {
        return Timeline.of(answer);
    }

    /** The draft in which an answer is improved; null where that has not begun. */
    public @Nullable UUID draft(Answer answer) {
        return drafts.get(answer.turn());
    }

    public long minutes(Duration time) {
        return Math.max(1, Math.round(time.toSeconds() / 60.0));
    }
}
