package dev.greenroom.interview.web;

import dev.greenroom.accounts.OwnerId;
import dev.greenroom.accounts.StartsWork;
import dev.greenroom.catalog.PublishedLibrary;
import dev.greenroom.interview.Interviews;
import dev.greenroom.interview.web.NewInterviewPage.Obstacle;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Starts interviews. */
@Controller
class InterviewController {

    private final Interviews interviews;
    private final PublishedLibrary library;

    InterviewController(Interviews interviews, PublishedLibrary library) {
        this.interviews = interviews;
        this.library = library;
    }

    @PostMapping("/interviews")
    ModelAndView start(@StartsWork OwnerId owner, InterviewForm form) {
        Optional<UUID> started = interviews.start(owner, form.submissionId(), form.toCommand(), form.chosenSeed());
        if (started.isPresent()) {
            return new ModelAndView("redirect:/interviews/" + started.get());
        }
        var page = NewInterviewPage.of(form, library.overview(), Obstacle.NOTHING_FITS);
        var view = new ModelAndView("interview/new", "page", page);
        view.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return view;
    }

    @PostMapping("/interviews/{id}/again")
    String again(@PathVariable UUID id, Optional<OwnerId> owner) {
        return "redirect:/interviews/" + interviews.startAgain(RoomPages.known(owner, id), id);
    }
}
