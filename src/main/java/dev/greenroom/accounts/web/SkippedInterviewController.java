package dev.greenroom.accounts.web;

import dev.greenroom.accounts.MyInterviews;
import dev.greenroom.accounts.OwnerId;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Not saying what one prepares for, so that nobody is asked twice. */
@Controller
class SkippedInterviewController {

    private final MyInterviews interviews;

    SkippedInterviewController(MyInterviews interviews) {
        this.interviews = interviews;
    }

    @PostMapping("/my-interview/skipped")
    String skip(Optional<OwnerId> owner, @RequestParam(required = false) String to) {
        owner.ifPresent(interviews::skip);
        return new ContinueForm(to).page().redirect();
    }
}
