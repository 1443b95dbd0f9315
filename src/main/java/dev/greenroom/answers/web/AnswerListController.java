package dev.greenroom.answers.web;

import dev.greenroom.accounts.OwnerId;
import dev.greenroom.answers.AnswerService;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** All of somebody's answers. */
@Controller
class AnswerListController {

    private final AnswerService answers;

    AnswerListController(AnswerService answers) {
        this.answers = answers;
    }

    @GetMapping("/answers")
    String list(Optional<OwnerId> owner, Model model) {
        model.addAttribute("answers", owner.map(answers::all).orElse(List.of()));
        return "answers/answers";
    }
}
