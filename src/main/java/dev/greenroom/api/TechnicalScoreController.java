package dev.greenroom.api;

import dev.greenroom.scoring.Scorer;
import dev.greenroom.scoring.Scoring;
import dev.greenroom.scoring.TechnicalRequest;
import dev.greenroom.scoring.TechnicalType;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Judges a technical, design or opening answer against a reference or key points. */
@RestController
class TechnicalScoreController {

    private static final int MOST_KEY_POINTS = 30;
    private static final int KEY_POINT = 500;

    private final Scoring scoring;

    TechnicalScoreController(Scoring scoring) {
        this.scoring = scoring;
    }

    @PostMapping(path = "/api/v1/scores/technical", produces = MediaType.APPLICATION_JSON_VALUE)
    TechnicalResponse score(HttpServletRequest request) throws IOException {
        TechnicalRequest answer = read(ScoreBody.read(request));
        Scorer scorer = scoring.scorer().orElseThrow(RejectedRequestException::warmingUp);
        return TechnicalResponse.of(scorer.technical(answer));
    }

    private static TechnicalRequest read(ScoreBody body) {
        String question = body.text("question", ScoreBody.QUESTION);
        String answer = body.anyText("answer", ScoreBody.ANSWER);
        TechnicalType type = body.choice("type", TechnicalType.class).orElse(TechnicalType.TECHNICAL);
        List<String> keyPoints = body.texts("keyPoints", MOST_KEY_POINTS, KEY_POINT).stream()
                .filter(point -> !point.isBlank())
                .toList();
        return keyPoints.isEmpty()
                ? TechnicalRequest.ofReference(question, type, body.text("reference", ScoreBody.ANSWER), answer)
                : new TechnicalRequest(question, type, keyPoints, answer);
    }
}
