package dev.greenroom.interview.web;

import dev.greenroom.catalog.GuideSummary;
import dev.greenroom.catalog.Overview;
import dev.greenroom.interview.PastInterview;
import java.util.ArrayList;
import java.util.List;

/** The list of one's interviews, the newest first. */
record InterviewsPage(List<PastInterview> interviews, Overview overview) {

    private static final int FEWEST_FOR_TREND = 2;

    /** A total in the line of totals, from left to right; both in per cent. */
    record Point(int x, int y, int total) {}

    public String title(PastInterview interview) {
        return overview.guide(interview.setup().role()).map(GuideSummary::title).orElse("");
    }

    /** The totals in the order of time; empty with fewer than two. */
    public List<Point> trend() {
        var totals = new ArrayList<Integer>();
        interviews.reversed().forEach(interview -> interview.total().ifPresent(totals::add));
        var points = new ArrayList<Point>();
        for (int i = 0; i < totals.size() && totals.size() >= FEWEST_FOR_TREND; i++) {
            points.add(new Point(4 + 90 * i / (totals.size() - 1), 100 - totals.get(i), totals.get(i)));
        }
        return points;
    }
}
