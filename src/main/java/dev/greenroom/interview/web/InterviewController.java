package dev.greenroom.interview.web;

import dev.greenroom.accounts.MyInterviews;
import dev.greenroom.accounts.OwnerId;
import dev.greenroom.accounts.StartsWork;
import dev.greenroom.catalog.PublishedLibrary;
import dev.greenroom.interview.Interviews;
import dev.greenroom.interview.Plan;
import dev.greenroom.interview.TooManyInterviewsException;
import dev.greenroom.interview.web.NewInterviewPage.Obstacle;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
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
    private final MyInterviews mine;

    InterviewController(Interviews interviews, PublishedLibrary library, MyInterviews mine) {
        this.interviews = interviews;
        this.library = library;
        this.mine = mine;
    }

    @PostMapping("/interviews")
    ModelAndView start(Optional<OwnerId> owner, @StartsWork Supplier<OwnerId> starter, InterviewForm form) {
        var prepared = owner.map(mine::of).map(form::preparing).orElse(form);
        Optional<Plan> plan = interviews.plan(owner, prepared.toCommand(), form.chosenSeed());
        if (plan.isPresent()) {
            return started(() -> interviews.start(starter.get(), form.submissionId(), plan.get()));
        }
        var page = NewInterviewPage.of(prepared, library.overview(), Obstacle.NOTHING_FITS);
        return new ModelAndView("interview/new", Map.of("page", page), HttpStatus.UNPROCESSABLE_CONTENT);
    }

    @PostMapping("/interviews/{id}/again")
    ModelAndView again(@PathVariable UUID id, Optional<OwnerId> owner) {
        return started(() -> interviews.startAgain(RoomPages.known(owner, id), id));
    }

    private static ModelAndView started(Supplier<UUID> start) {
        try {
            return new ModelAndView("redirect:/interviews/" + start.get());
        } catch (TooManyInterviewsException e) {
            return new ModelAndView("interview/full", HttpStatus.UNPROCESSABLE_CONTENT);
        }
    }
}
