package dev.greenroom.reading;

import dev.greenroom.catalog.QuestionType;
import dev.greenroom.scoring.AnswerKind;
import dev.greenroom.scoring.DeliveryFacts;
import dev.greenroom.scoring.FollowUpAnswer;
import dev.greenroom.scoring.Scorer;
import dev.greenroom.scoring.Scoring;
import dev.greenroom.scoring.StarRequest;
import dev.greenroom.scoring.TechnicalRequest;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;

/** Reads answers: picks the way of judging that the question asks for. Keeps nothing. */
@Service
public class AnswerReader {

    private final Scoring scoring;

    public AnswerReader(Scoring scoring) {
        this.scoring = scoring;
    }

    /** Whether the models are loaded. */
    public boolean isReady() {
        return scoring.scorer().isPresent();
    }

    /** Done once the models are loaded. */
    public CompletableFuture<?> whenReady() {
        return scoring.whenReady();
    }

    /** Readings of different versions are not compared; empty while the models are loading. */
    public Optional<String> rubricVersion() {
        return scoring.scorer().map(Scorer::rubricVersion);
    }

    /** Empty while the models are loading. */
    public Optional<Reading> read(Asked asked, Written written) {
        return read(asked, written, Terms.NONE);
    }

    /** Empty while the models are loading. */
    public Optional<Reading> read(Asked asked, Written written, Terms terms) {
        return scoring.scorer()
                .map(scorer -> asked.story()
                        ? readStory(scorer, asked, written.text(), terms)
                        : readPoints(scorer, asked, written.text(), terms));
    }

    /**
     * How an answer is said, whatever it was asked; empty while the models are loading.
     *
     * @param seconds that it took, above 0, where it was said aloud
     */
    public Optional<DeliveryFacts> delivery(String answer, OptionalDouble seconds) {
        return scoring.scorer().map(scorer -> scorer.delivery(answer, seconds));
    }

    private static Reading readStory(Scorer scorer, Asked asked, String answer, Terms terms) {
        var kind = asked.type() == QuestionType.SITUATIONAL ? AnswerKind.SITUATIONAL : AnswerKind.BEHAVIORAL;
        var request = new StarRequest(asked.text(), answer, kind, terms.seniority(), terms.followUps());
        return new StoryReading(asked, answer, terms).of(scorer.star(request));
    }

    private static Reading readPoints(Scorer scorer, Asked asked, String answer, Terms terms) {
        String whole = together(answer, terms.followUps());
        var request = new TechnicalRequest(asked.text(), asked.keyPoints(), whole);
        return new PointsReading(asked, whole, terms).of(scorer.technical(request));
    }

    private static String together(String answer, List<FollowUpAnswer> followUps) {
        return Stream.concat(Stream.of(answer), followUps.stream().map(FollowUpAnswer::answer))
                .collect(Collectors.joining("\n\n"));
    }
}
