package dev.greenroom.editorial;

import dev.greenroom.platform.cache.SharedCaches;
import dev.greenroom.platform.web.References;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes readers' reports for the editors and tells what became of them. */
@Service
@Transactional(readOnly = true)
public class CorrectionService {

    private final CorrectionRepository corrections;
    private final References references;
    private final SharedCaches caches;
    private final Clock clock;

    CorrectionService(CorrectionRepository corrections, References references, SharedCaches caches, Clock clock) {
        this.corrections = corrections;
        this.references = references;
        this.caches = caches;
        this.clock = clock;
    }

    /** @return the reference under which the reader finds the report again */
    @Transactional
    public String receive(CorrectionReport report) {
        return corrections
                .save(new Correction(references.next(), report, clock.instant()))
                .reference();
    }

    /** The reference of a report that was received already. */
    public Optional<String> received(UUID submission) {
        return corrections.findBySubmission(submission).map(Correction::reference);
    }

    public Optional<CorrectionStatus> status(String reference) {
        return corrections.findByReference(reference).map(Correction::status);
    }

    /** The newest first. */
    public List<MadeCorrection> made() {
        return corrections.findByStatusOrderByClosedAtDesc(CorrectionStatus.RESOLVED).stream()
                .map(Correction::made)
                .toList();
    }

    /** Closes a report whose text was corrected, and shows both notes on the public list. */
    @Transactional
    public void resolve(String reference, String wasWrong, String nowSays) {
        corrections.findByReference(reference).orElseThrow().resolve(wasWrong, nowSays, clock.instant());
        caches.drop();
    }
}
