package dev.greenroom.accounts.web;

import dev.greenroom.accounts.MyInterview;
import dev.greenroom.accounts.MyInterviews;
import dev.greenroom.accounts.OwnerId;
import dev.greenroom.accounts.PickUp;
import dev.greenroom.accounts.PickUps;
import dev.greenroom.accounts.StoredInterview;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Parts of pages that are the same for everyone, which a script puts in for those who have begun something here. */
@Controller
class PickUpController {

    private final MyInterviews interviews;
    private final List<PickUps> modules;
    private final Clock clock;

    PickUpController(MyInterviews interviews, List<PickUps> modules, Clock clock) {
        this.interviews = interviews;
        this.modules = modules;
        this.clock = clock;
    }

    /** What one prepares for, and what was begun last; with both no more than {@link PickUps#MOST} lines. */
    @GetMapping("/pick-up")
    String pickUp(Optional<OwnerId> owner, Model model) {
        var stored = owner.map(interviews::find).orElse(StoredInterview.NOTHING);
        var interview = stored.interview();
        long most = interview.headline().isEmpty() ? PickUps.MOST : PickUps.MOST - 1;
        model.addAttribute("interview", interview);
        model.addAttribute("ask", owner.isPresent() && !stored.wasAsked());
        model.addAttribute("days", daysTo(interview.date()));
        model.addAttribute(
                "lines", owner.stream().flatMap(this::newest).limit(most).toList());
        return "accounts/_pick-up :: all";
    }

    /** The way to the questions of the job one prepares for. */
    @GetMapping("/pick-up/questions")
    String questions(Optional<OwnerId> owner, Model model) {
        model.addAttribute("interview", owner.map(interviews::of).orElse(MyInterview.NONE));
        return "accounts/_pick-up :: questions";
    }

    private Stream<PickUp> newest(OwnerId owner) {
        return modules.stream()
                .flatMap(module -> module.of(owner).stream())
                .sorted(Comparator.comparing(PickUp::at).reversed());
    }

    /** Null where no date is said, or it is over. */
    private @Nullable Long daysTo(@Nullable LocalDate date) {
        var today = LocalDate.now(clock);
        return date == null || date.isBefore(today) ? null : date.toEpochDay() - today.toEpochDay();
    }
}
