package dev.greenroom.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.greenroom.scoring.DeliveryFacts;
import dev.greenroom.scoring.DeliveryFacts.Shares;
import dev.greenroom.scoring.Scorer;
import dev.greenroom.scoring.Scoring;
import dev.greenroom.scoring.StarFacts.Fact;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Counts how an answer is said. */
@RestController
class DeliveryScoreController {

    private final Scoring scoring;

    DeliveryScoreController(Scoring scoring) {
        this.scoring = scoring;
    }

    /** {@link DeliveryFacts} as JSON. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record DeliveryResponse(
            int words,
            @Nullable Double wordsPerMinute,
            double speakingSeconds,
            List<Fact> fillers,
            List<Fact> hedges,
            @Nullable Shares shares,
            List<String> repeatedOpenings,
            int longestSentenceWords,
            List<String> notes) {

        static DeliveryResponse of(DeliveryFacts facts) {
            OptionalDouble pace = facts.wordsPerMinute();
            return new DeliveryResponse(
                    facts.words(),
                    pace.isPresent() ? Double.valueOf(pace.getAsDouble()) : null,
                    facts.speakingSeconds(),
                    facts.fillers(),
                    facts.hedges(),
                    facts.shares(),
                    facts.repeatedOpenings(),
                    facts.longestSentenceWords(),
                    facts.notes());
        }
    }

    @PostMapping(path = "/api/v1/scores/delivery", produces = MediaType.APPLICATION_JSON_VALUE)
    DeliveryResponse read(HttpServletRequest request) throws IOException {
        ScoreBody body = ScoreBody.read(request);
        String answer = body.anyText("answer", ScoreBody.ANSWER);
        OptionalDouble duration =
                body.number("durationSeconds").map(OptionalDouble::of).orElseGet(OptionalDouble::empty);
        Scorer scorer = scoring.scorer().orElseThrow(RejectedRequestException::warmingUp);
        return DeliveryResponse.of(scorer.delivery(answer, duration));
    }
}
