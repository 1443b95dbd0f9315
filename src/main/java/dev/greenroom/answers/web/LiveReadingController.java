package dev.greenroom.answers.web;

import dev.greenroom.accounts.OwnerId;
import dev.greenroom.answers.AnswerReadings;
import dev.greenroom.answers.AnswerService;
import dev.greenroom.platform.web.NotFoundException;
import dev.greenroom.reading.ReadingLimit;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
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
    private final ReadingLimit limit;

    LiveReadingController(AnswerService answers, AnswerReadings readings, AnswerPages pages, ReadingLimit limit) {
        this.answers = answers;
        this.readings = readings;
        this.pages = pages;
        this.limit = limit;
    }

    @PostMapping("/answers/{id}/reading")
    String read(
            Optional<OwnerId> owner,
            @PathVariable UUID id,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        var answer = owner.flatMap(of -> answers.find(of, id))
                .orElseThrow(() -> NotFoundException.of("answer", id.toString()));
        if (limit.admits(request)) {
            readings.read(owner.orElseThrow(), id, false);
        } else {
            response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
            response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(ReadingLimit.PERIOD.toSeconds()));
            model.addAttribute("held", true);
        }
        model.addAttribute("page", pages.stored(owner.orElseThrow(), answer, true));
        return "answers/_builder :: live";
    }
}
