package dev.greenroom.scoring;

import dev.greenroom.language.LanguageModels;
import dev.greenroom.scoring.delivery.DeliveryReader;
import dev.greenroom.scoring.keypoint.CoverageModel;
import dev.greenroom.scoring.keypoint.KeyPointScorer;
import dev.greenroom.scoring.star.StarModel;
import dev.greenroom.scoring.star.StarScorer;
import java.util.OptionalDouble;

/** The engine: reads answers, gives scores. Pure: the same input gives the same result; safe for many threads. */
public final class Scorer {

    private final String rubricVersion;
    private final StarScorer star;
    private final KeyPointScorer keyPoints;

    public Scorer(LanguageModels models) {
        this.rubricVersion = RubricVersion.of(models);
        this.star = new StarScorer(models, StarModel.load());
        this.keyPoints = new KeyPointScorer(models.embedder(), CoverageModel.load());
    }

    /** Names the rules, the coefficients and the models: scores of different versions are not compared. */
    public String rubricVersion() {
        return rubricVersion;
    }

    public StarResult star(StarRequest request) {
        return star.score(request, rubricVersion);
    }

    /** Judges technical, design and opening answers. */
    public TechnicalResult technical(TechnicalRequest request) {
        return keyPoints.score(request, rubricVersion);
    }

    /** Reads how an answer is said, whatever it was asked. */
    public DeliveryFacts delivery(String answer, OptionalDouble durationSeconds) {
        return DeliveryReader.read(answer, durationSeconds, star.shares(answer).orElse(null));
    }
}
