package dev.greenroom.interview.web;

import dev.greenroom.accounts.OwnerId;
import dev.greenroom.answers.AnswerService;
import dev.greenroom.catalog.PublishedLibrary;
import dev.greenroom.interview.Report;
import dev.greenroom.interview.Reports;
import dev.greenroom.interview.Shares;
import dev.greenroom.platform.web.NotFoundException;
import dev.greenroom.platform.web.SiteProperties;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Reports, and the list of them. */
@Controller
class ReportController {

    private final Reports reports;
    private final Shares shares;
    private final AnswerService answers;
    private final PublishedLibrary library;
    private final SiteProperties site;

    ReportController(
            Reports reports, Shares shares, AnswerService answers, PublishedLibrary library, SiteProperties site) {
        this.reports = reports;
        this.shares = shares;
        this.answers = answers;
        this.library = library;
        this.site = site;
    }

    @GetMapping("/interviews")
    String list(Optional<OwnerId> owner, Model model) {
        model.addAttribute("page", new InterviewsPage(owner.map(reports::all).orElseGet(List::of), library.overview()));
        return "interview/list";
    }

    @GetMapping("/interviews/{id}/report")
    String show(@PathVariable UUID id, Optional<OwnerId> owner, Model model) {
        OwnerId known = RoomPages.known(owner, id);
        Optional<Report> report = reports.find(known, id);
        if (report.isEmpty()) {
            return "redirect:/interviews/" + id;
        }
        var share = shares.of(known, id).orElse(null);
        var link = share == null ? null : site.absolute("/shared/reports/" + share.token());
        var turns = report.get().answers().stream().map(Report.Answer::turn).toList();
        var drafts = answers.begunBy(known, turns);
        return page(ReportPage.own(report.get(), library, drafts, share, link), model);
    }

    @GetMapping("/shared/reports/{token}")
    String shared(@PathVariable String token, Model model, HttpServletResponse response) {
        Report report = reports.shared(token).orElseThrow(() -> NotFoundException.of("shared report", "…"));
        response.setHeader("Referrer-Policy", "no-referrer");
        return page(ReportPage.shared(report, library), model);
    }

    private static String page(ReportPage page, Model model) {
        model.addAttribute("page", page);
        return "interview/report";
    }
}
