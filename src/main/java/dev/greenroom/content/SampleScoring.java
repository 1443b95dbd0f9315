package dev.greenroom.content;

import dev.greenroom.catalog.GuideDetail;
import dev.greenroom.catalog.PublishedLibrary;
import dev.greenroom.catalog.QuestionDetail;
import dev.greenroom.catalog.QuestionType;
import dev.greenroom.catalog.SampleScores;
import dev.greenroom.platform.text.Slug;
import dev.greenroom.reading.AnswerReader;
import dev.greenroom.reading.Asked;
import dev.greenroom.reading.AskedQuestions;
import dev.greenroom.reading.Reading;
import dev.greenroom.reading.Written;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Scores the behavioural samples of the library in the background, once the models are loaded. */
@Component
class SampleScoring {

    private static final Logger log = LoggerFactory.getLogger(SampleScoring.class);

    /** Below this a sample is not the example that it should be. */
    private static final int GOOD = 80;

    private final ContentProperties properties;
    private final PublishedLibrary library;
    private final AnswerReader reader;
    private final SampleScores scores;

    SampleScoring(ContentProperties properties, PublishedLibrary library, AnswerReader reader, SampleScores scores) {
        this.properties = properties;
        this.library = library;
        this.reader = reader;
        this.scores = scores;
    }

    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        if (properties.scoreSamples()) {
            reader.whenReady()
                    .thenRun(() -> Thread.ofPlatform()
                            .name("sample-scores")
                            .daemon()
                            .priority(Thread.MIN_PRIORITY)
                            .start(this::refreshSafely));
        }
    }

    private void refreshSafely() {
        try {
            refresh();
        } catch (RuntimeException failure) {
            log.warn("The samples could not be scored; pages show them without a score until the next start", failure);
        }
    }

    Map<Slug, OptionalInt> refresh() {
        Map<Slug, Asked> samples = samples();
        Map<Slug, String> texts = new LinkedHashMap<>();
        samples.forEach((slug, asked) -> texts.put(slug, asked.text() + "\n\n" + asked.sample()));
        String version = reader.rubricVersion().orElseThrow();
        Map<Slug, OptionalInt> found =
                scores.refresh(version, texts, slug -> score(Objects.requireNonNull(samples.get(slug))));
        report(found);
        return found;
    }

    private Map<Slug, Asked> samples() {
        Map<Slug, Asked> samples = new LinkedHashMap<>();
        library.overview()
                .guides()
                .forEach(summary -> library.guide(summary.slug())
                        .ifPresent(guide -> guide.questions(QuestionType.BEHAVIORAL)
                                .forEach(question ->
                                        samples.put(question.content().id(), asked(guide, question)))));
        return samples;
    }

    private static Asked asked(GuideDetail guide, QuestionDetail question) {
        return AskedQuestions.of(guide, question);
    }

    private OptionalInt score(Asked asked) {
        String sample = Objects.requireNonNull(asked.sample());
        Reading reading = reader.read(asked, Written.free(sample)).orElseThrow();
        return reading.score() == null
                ? OptionalInt.empty()
                : OptionalInt.of(reading.score().overall());
    }

    private static void report(Map<Slug, OptionalInt> found) {
        if (found.isEmpty()) {
            return;
        }
        String weak = found.entrySet().stream()
                .filter(entry -> entry.getValue().orElse(0) < GOOD)
                .map(entry -> entry.getKey() + " "
                        + (entry.getValue().isPresent() ? entry.getValue().getAsInt() : "without a number"))
                .collect(Collectors.joining(", "));
        log.info("Samples: {} scored, below {}: {}", found.size(), GOOD, weak.isEmpty() ? "none" : weak);
    }
}
