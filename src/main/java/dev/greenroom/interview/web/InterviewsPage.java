package dev.greenroom.interview.web;

import dev.greenroom.catalog.GuideSummary;
import dev.greenroom.catalog.Overview;
import dev.greenroom.interview.PastInterview;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** The list of one's interviews, the newest first. */
record InterviewsPage(List<PastInterview> interviews, Overview overview) {

    private static final int FEWEST_FOR_TREND = 2;

    /** A total in the line of totals, from left to right; both in per cent. */
    record Point(Instant startedAt, int x, int y, int total) {}

    public String title(PastInterview interview) {
        return overview.guide(interview.setup().role()).map(GuideSummary::title).orElse("");
    }

    /** The totals in the order of time; empty with fewer than two. */
    public List<Point> trend() {
        var scored = interviews.reversed().stream()
                .filter(interview -> interview.total().isPresent())
                .toList();
        var points = new ArrayList<Point>();
        for (int i = 0; i < scored.size() && scored.size() >= FEWEST_FOR_TREND; i++) {
            int total = scored.get(i).total().orElseThrow();
            points.add(new Point(scored.get(i).startedAt(), 4 + 90 * i / (scored.size() - 1), 100 - total, total));
        }
        return points;
    }
}
