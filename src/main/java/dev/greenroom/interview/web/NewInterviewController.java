package dev.greenroom.interview.web;

import dev.greenroom.accounts.MyInterviews;
import dev.greenroom.accounts.OwnerId;
import dev.greenroom.catalog.PublishedLibrary;
import dev.greenroom.interview.web.NewInterviewPage.Obstacle;
import dev.greenroom.platform.web.StaleForm;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The page that starts an interview, set for what the visitor prepares for. */
@Controller
class NewInterviewController {

    private final PublishedLibrary library;
    private final MyInterviews mine;

    NewInterviewController(PublishedLibrary library, MyInterviews mine) {
        this.library = library;
        this.mine = mine;
    }

    @GetMapping("/interviews/new")
    String show(InterviewForm form, Optional<OwnerId> owner, HttpServletRequest request, Model model) {
        boolean stale = StaleForm.isShownAgain(request);
        var prepared = stale ? form : owner.map(mine::of).map(form::preparing).orElse(form);
        var obstacle = stale ? Obstacle.STALE : Obstacle.NONE;
        model.addAttribute("page", NewInterviewPage.of(prepared, library.overview(), obstacle));
        return "interview/new";
    }
}
