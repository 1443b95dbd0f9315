package dev.greenroom.reading.web;

import dev.greenroom.platform.cache.SharedCaches;
import dev.greenroom.platform.web.ReadingPage;
import dev.greenroom.reading.AnswerReader;
import dev.greenroom.reading.RubricExamples;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The rubric, from the rules that score. */
@Controller
class RubricController {

    private final AnswerReader reader;
    private final RubricExamples examples;
    private final SharedCaches caches;

    RubricController(AnswerReader reader, RubricExamples examples, SharedCaches caches) {
        this.reader = reader;
        this.examples = examples;
        this.caches = caches;
    }

    @GetMapping("/rubric")
    @ReadingPage
    String show(Model model) {
        if (!reader.isReady()) {
            reader.whenReady().thenRun(caches::drop); // the page was rendered without what the engine says
        }
        model.addAttribute("page", RubricPage.of(reader, examples));
        return "reading/rubric";
    }
}
