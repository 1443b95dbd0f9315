package dev.greenroom.answers;

import dev.greenroom.accounts.OwnerId;
import dev.greenroom.reading.Reading;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** How an answer came to be: its text at several times, each with how it read then. */
@Service
@Transactional(readOnly = true)
public class AnswerVersions {

    private static final int LONGEST_NAME = 80;

    private final AnswerRepository answers;
    private final AnswerVersionRepository versions;
    private final JsonMapper json;
    private final Clock clock;

    AnswerVersions(AnswerRepository answers, AnswerVersionRepository versions, JsonMapper json, Clock clock) {
        this.answers = answers;
        this.versions = versions;
        this.json = json;
        this.clock = clock;
    }

    /** The newest first; empty if there is no such answer of this owner. */
    public Optional<List<VersionSummary>> of(OwnerId owner, UUID answer) {
        return answers.findByIdAndOwnerId(answer, owner.value())
                .map(found -> versions.findByAnswerIdOrderByNumberDesc(answer).stream()
                        .map(AnswerVersion::summary)
                        .toList());
    }

    public Optional<VersionSummary> find(OwnerId owner, UUID answer, int number) {
        return version(owner, answer, number).map(AnswerVersion::summary);
    }

    /** How the version read, as it was shown. */
    public Optional<Reading> reading(OwnerId owner, UUID answer, int number) {
        return version(owner, answer, number).flatMap(this::reading);
    }

    /** How the answer read when it was read last. */
    public Optional<ReadAnswer> latestReading(OwnerId owner, UUID answer) {
        return answers.findByIdAndOwnerId(answer, owner.value()).flatMap(this::latestReading);
    }

    /** Brings the text of a version back; the text that it takes the place of stays a version. @return whether there is one */
    @Transactional
    public boolean restore(OwnerId owner, UUID id, int number) {
        var answer = answers.findForChange(id, owner.value());
        var version = answer.flatMap(found -> versions.findByAnswerIdAndNumber(id, number));
        version.filter(found -> !found.draft().equals(answer.orElseThrow().draft()))
                .ifPresent(found -> {
                    var now = clock.instant();
                    keepLatest(answer.orElseThrow());
                    answer.orElseThrow().write(found.draft(), now);
                    follow(id, found.draft(), now);
                });
        return version.isPresent();
    }

    /** Keeps the text as it is, under a name if it is given one. @return whether there is such an answer of this owner */
    @Transactional
    public boolean keep(OwnerId owner, UUID answer, String name) {
        var found = answers.findForChange(answer, owner.value());
        found.ifPresent(of -> latest(of).keep(name.isBlank() ? null : shortened(name.strip())));
        return found.isPresent();
    }

    /**
     * Keeps how the answer reads, unless its text is another by now.
     *
     * @param asked whether the writer asked, rather than saw it change while typing
     */
    @Transactional
    public void read(OwnerId owner, UUID answer, Draft draft, Reading reading, boolean asked) {
        answers.findForChange(answer, owner.value())
                .filter(found -> found.draft().equals(draft))
                .ifPresent(found -> {
                    var overall = overall(reading);
                    latest(found).read(json.writeValueAsString(reading), overall, asked);
                    found.scored(overall);
                });
    }

    @Transactional
    void keepLatest(Answer answer) {
        latest(answer).keep(null);
    }

    /** The newest version takes the text, or a new one does. */
    @Transactional
    void follow(UUID answer, Draft draft, Instant now) {
        var latest = versions.findFirstByAnswerIdOrderByNumberDesc(answer);
        if (latest.isPresent() && latest.get().isOpen(now)) {
            latest.get().follow(draft, now);
        } else {
            int number = latest.map(AnswerVersion::number).orElse(0) + 1;
            versions.save(new AnswerVersion(answer, number, draft, now));
        }
    }

    private Optional<ReadAnswer> latestReading(Answer answer) {
        var read = versions.findTop2ByAnswerIdAndReadingNotNullOrderByNumberDesc(answer.id());
        return read.stream()
                .findFirst()
                .flatMap(last -> reading(last)
                        .map(reading -> new ReadAnswer(
                                reading, last.draft().equals(answer.draft()), comparable(reading, read))));
    }

    private @Nullable Integer comparable(Reading reading, List<AnswerVersion> read) {
        return read.stream()
                .skip(1)
                .flatMap(version -> reading(version).stream())
                .filter(before -> before.rubricVersion().equals(reading.rubricVersion()))
                .flatMap(before -> Stream.ofNullable(overall(before)))
                .findFirst()
                .orElse(null);
    }

    private AnswerVersion latest(Answer answer) {
        return versions.findFirstByAnswerIdOrderByNumberDesc(answer.id())
                .orElseGet(() -> versions.save(new AnswerVersion(answer.id(), 1, answer.draft(), clock.instant())));
    }

    private Optional<AnswerVersion> version(OwnerId owner, UUID answer, int number) {
        return answers.findByIdAndOwnerId(answer, owner.value())
                .flatMap(found -> versions.findByAnswerIdAndNumber(answer, number));
    }

    private Optional<Reading> reading(AnswerVersion version) {
        return Optional.ofNullable(version.reading()).map(stored -> json.readValue(stored, Reading.class));
    }

    private static String shortened(String name) {
        return name.substring(0, Math.min(name.length(), LONGEST_NAME));
    }

    private static @Nullable Integer overall(Reading reading) {
        var score = reading.score();
        return score == null ? null : score.overall();
    }
}
