package dev.greenroom.answers.web;

import dev.greenroom.accounts.OwnerId;
import dev.greenroom.answers.AnswerReadings;
import dev.greenroom.answers.AnswerService;
import dev.greenroom.platform.web.NotFoundException;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Reads an answer again while it is being changed: a part of the page, for a script that puts it in its place. */
@Controller
class LiveReadingController {

    private final AnswerService answers;
    private final AnswerReadings readings;
    private final AnswerPages pages;

    LiveReadingController(AnswerService answers, AnswerReadings readings, AnswerPages pages) {
        this.answers = answers;
        this.readings = readings;
        this.pages = pages;
    }

    @PostMapping("/answers/{id}/reading")
    String read(Optional<OwnerId> owner, @PathVariable UUID id, Model model) {
        var answer = owner.flatMap(of -> answers.find(of, id))
                .orElseThrow(() -> NotFoundException.of("answer", id.toString()));
        readings.read(owner.orElseThrow(), id, false);
        model.addAttribute("page", pages.stored(owner.orElseThrow(), answer, true));
        return "answers/_builder :: live";
    }
}
