package dev.greenroom.reading.web;

import dev.greenroom.platform.text.Slug;
import dev.greenroom.platform.web.FieldErrors;
import dev.greenroom.platform.web.ReadingPage;
import dev.greenroom.reading.Asked;
import dev.greenroom.reading.AskedQuestions;
import dev.greenroom.reading.ReadingLimit;
import dev.greenroom.reading.web.ScorePage.Obstacle;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Reads a pasted answer. Nothing is kept and no cookie is read, so the form carries no token: a site that sent it in
 * somebody's name would learn nothing and change nothing.
 */
@Controller
class ScoreController {

    private final PastedAnswers answers;
    private final AskedQuestions questions;
    private final ReadingLimit limit;

    ScoreController(PastedAnswers answers, AskedQuestions questions, ReadingLimit limit) {
        this.answers = answers;
        this.questions = questions;
        this.limit = limit;
    }

    @GetMapping("/score")
    @ReadingPage(parameters = "question")
    String form(@RequestParam(defaultValue = "") String question, Model model) {
        String text =
                Slug.of(question).flatMap(questions::find).map(Asked::text).orElse("");
        model.addAttribute("page", ScorePage.empty(ScoreForm.about(text)));
        return "reading/score";
    }

    @PostMapping("/score")
    String read(
            @Valid @ModelAttribute("typed") ScoreForm form,
            BindingResult result,
            @RequestHeader(name = "HX-Request", defaultValue = "false") boolean part,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        ScorePage page = result.hasErrors() ? ScorePage.wrong(form, FieldErrors.of(result)) : read(form, request);
        response.setStatus(page.status().value());
        response.setHeader(HttpHeaders.VARY, "HX-Request");
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        if (page.obstacle() != Obstacle.NONE) {
            response.setHeader(
                    HttpHeaders.RETRY_AFTER, Integer.toString(page.obstacle().seconds()));
        }
        model.addAttribute("page", page);
        return part ? "reading/score :: result" : "reading/score";
    }

    private ScorePage read(ScoreForm form, HttpServletRequest request) {
        return limit.admits(request) ? answers.read(form) : ScorePage.held(form, Obstacle.TOO_MANY);
    }
}
