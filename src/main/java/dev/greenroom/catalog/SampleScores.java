package dev.greenroom.catalog;

import dev.greenroom.catalog.SampleScoreRepository.Stored;
import dev.greenroom.platform.cache.SharedCaches;
import dev.greenroom.platform.text.Slug;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.Function;
import org.apache.commons.codec.digest.DigestUtils;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what each behavioural sample of the library was given on the rubric. */
@Service
@Transactional
public class SampleScores {

    private final SampleScoreRepository scores;
    private final SharedCaches caches;
    private final Clock clock;

    SampleScores(SampleScoreRepository scores, SharedCaches caches, Clock clock) {
        this.scores = scores;
        this.caches = caches;
        this.clock = clock;
    }

    /**
     * Has those samples scored whose text or rubric is not the one that they were scored by last. While one instance is
     * at it, the others leave it to that one.
     *
     * @param samples by question: all the text that the score depends on
     * @param score of the sample of a question; empty where it gets no number
     * @return the scores that are new
     */
    public Map<Slug, OptionalInt> refresh(
            String rubricVersion, Map<Slug, String> samples, Function<Slug, OptionalInt> score) {
        if (!scores.lock()) {
            return Map.of();
        }
        Map<Slug, Stored> known = scores.findAll();
        Map<Slug, OptionalInt> found = new LinkedHashMap<>();
        samples.forEach((question, text) -> {
            String hash = DigestUtils.sha256Hex(text);
            Stored stored = known.get(question);
            if (stored == null || !stored.isOf(hash, rubricVersion)) {
                OptionalInt overall = score.apply(question);
                scores.save(question, new Stored(hash, rubricVersion), overall, clock.instant());
                found.put(question, overall);
            }
        });
        if (scores.retain(samples.keySet()) > 0 || !found.isEmpty()) {
            caches.drop();
        }
        return found;
    }
}
