package dev.greenroom.answers;

import dev.greenroom.accounts.OwnerId;
import dev.greenroom.reading.Reading;
import java.time.Clock;
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

    /** Of one answer; then the oldest goes, one without a name first. */
    static final int MOST = 100;

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
        return version(owner, answer, number).flatMap(this::readingOfItsText);
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
        version.filter(found -> !found.says(
                        answer.orElseThrow().draft(), answer.orElseThrow().keyPoints()))
                .ifPresent(found -> {
                    keepLatest(answer.orElseThrow());
                    answer.orElseThrow().write(found.draft(), found.keyPoints(), clock.instant());
                    follow(answer.orElseThrow());
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
     * Keeps how the answer reads, unless it says something else by now.
     *
     * @param asked whether the writer asked, rather than saw it change while typing
     */
    @Transactional
    public void read(OwnerId owner, SavedAnswer answer, Reading reading, boolean asked) {
        answers.findForChange(answer.id(), owner.value())
                .filter(found -> found.says(answer.draft(), answer.keyPoints()))
                .ifPresent(found -> {
                    var overall = overall(reading);
                    var latest = latest(found);
                    var replaced = latest.wasReadBefore() ? score(latest).orElse(null) : null;
                    latest.read(json.writeValueAsString(reading), overall, asked, replaced);
                    found.scored(overall);
                });
    }

    @Transactional
    void keepLatest(Answer answer) {
        latest(answer).keep(null);
    }

    /** The newest version takes the text, or a new one does. */
    @Transactional
    void follow(Answer answer) {
        var latest = versions.findFirstByAnswerIdOrderByNumberDesc(answer.id());
        var now = answer.changedAt();
        if (latest.isPresent() && latest.get().isOpen(now)) {
            latest.get().follow(answer.draft(), answer.keyPoints(), now);
        } else {
            int number = latest.map(AnswerVersion::number).orElse(0) + 1;
            versions.saveAndFlush(new AnswerVersion(answer.id(), number, answer.draft(), answer.keyPoints(), now));
            versions.removeOldest(answer.id(), number, MOST);
        }
    }

    private Optional<ReadAnswer> latestReading(Answer answer) {
        var read = versions.findTop2ByAnswerIdAndReadingNotNullOrderByNumberDesc(answer.id());
        return read.stream()
                .findFirst()
                .flatMap(last -> reading(last)
                        .map(reading -> new ReadAnswer(reading, isOf(answer, last), comparable(reading, read))));
    }

    private static boolean isOf(Answer answer, AnswerVersion read) {
        return !read.isOutdated() && read.says(answer.draft(), answer.keyPoints());
    }

    /** Of the text before in the same version, or else of the version before. */
    private @Nullable Integer comparable(Reading reading, List<AnswerVersion> read) {
        var within = Stream.ofNullable(read.getFirst().before());
        var earlier = read.stream().skip(1).flatMap(version -> score(version).stream());
        return Stream.concat(within, earlier)
                .filter(before -> before.rubric().equals(reading.rubricVersion()))
                .map(EarlierScore::overall)
                .findFirst()
                .orElse(null);
    }

    private Optional<EarlierScore> score(AnswerVersion version) {
        return reading(version)
                .flatMap(reading -> Optional.ofNullable(overall(reading))
                        .map(overall -> new EarlierScore(overall, reading.rubricVersion())));
    }

    private AnswerVersion latest(Answer answer) {
        return versions.findFirstByAnswerIdOrderByNumberDesc(answer.id())
                .orElseGet(() -> versions.save(
                        new AnswerVersion(answer.id(), 1, answer.draft(), answer.keyPoints(), clock.instant())));
    }

    private Optional<AnswerVersion> version(OwnerId owner, UUID answer, int number) {
        return answers.findByIdAndOwnerId(answer, owner.value())
                .flatMap(found -> versions.findByAnswerIdAndNumber(answer, number));
    }

    private Optional<Reading> readingOfItsText(AnswerVersion version) {
        return version.isOutdated() ? Optional.empty() : reading(version);
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
