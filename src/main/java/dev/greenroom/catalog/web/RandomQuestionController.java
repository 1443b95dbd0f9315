package dev.greenroom.catalog.web;

import dev.greenroom.catalog.PublishedLibrary;
import java.net.URI;
import java.util.random.RandomGenerator;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Any question, of those that the bank's filters leave; the bank itself if they leave none. */
@Controller
class RandomQuestionController {

    private final PublishedLibrary library;
    private final QuestionBank bank;
    private final RandomGenerator random;

    RandomQuestionController(PublishedLibrary library, QuestionBank bank, RandomGenerator random) {
        this.library = library;
        this.bank = bank;
        this.random = random;
    }

    @GetMapping("/questions/random")
    ResponseEntity<Void> random(@RequestParam MultiValueMap<String, String> parameters) {
        var overview = library.overview();
        var request = BankRequest.of(parameters, overview);
        var questions = bank.matching(request, overview);
        var target = questions.isEmpty()
                ? request.address().toString()
                : "/questions/"
                        + questions.get(random.nextInt(questions.size())).slug();
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .cacheControl(CacheControl.noStore())
                .location(URI.create(target))
                .build();
    }
}
