package dev.greenroom.api;

import dev.greenroom.scoring.AnswerKind;
import dev.greenroom.scoring.FollowUpAnswer;
import dev.greenroom.scoring.Scorer;
import dev.greenroom.scoring.Scoring;
import dev.greenroom.scoring.Seniority;
import dev.greenroom.scoring.StarRequest;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Scores a behavioural or situational answer. */
@RestController
class StarScoreController {

    private static final int MOST_FOLLOW_UPS = 10;

    private final Scoring scoring;

    StarScoreController(Scoring scoring) {
        this.scoring = scoring;
    }

    @PostMapping(path = "/api/v1/scores/star", produces = MediaType.APPLICATION_JSON_VALUE)
    StarResponse score(HttpServletRequest request) throws IOException {
        ScoreBody body = ScoreBody.read(request);
        StarRequest answer = new StarRequest(
                body.text("question", ScoreBody.QUESTION),
                body.anyText("answer", ScoreBody.ANSWER),
                body.choice("kind", AnswerKind.class).orElse(AnswerKind.BEHAVIORAL),
                body.choice("seniority", Seniority.class).orElse(null),
                body.objects("followUps", MOST_FOLLOW_UPS, StarScoreController::followUp));
        Scorer scorer = scoring.scorer().orElseThrow(RejectedRequestException::warmingUp);
        return StarResponse.of(scorer.star(answer));
    }

    private static FollowUpAnswer followUp(ScoreBody entry) {
        return new FollowUpAnswer(
                entry.text("question", ScoreBody.QUESTION), entry.anyText("answer", ScoreBody.ANSWER));
    }
}
