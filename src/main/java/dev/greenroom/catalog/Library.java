package dev.greenroom.catalog;

import dev.greenroom.catalog.LibraryContent.RoleContent;
import dev.greenroom.catalog.Revision.Change;
import dev.greenroom.platform.cache.SharedCaches;
import dev.greenroom.platform.text.Slug;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes the content files into the catalogue. Receiving the same files again changes nothing, and
 * nothing that an editor wrote is overwritten.
 */
@Service
@Transactional
public class Library {

    private static final String AUTHOR = "Greenroom editors";

    /** Two instances that start together import one after the other. */
    private static final long IMPORT_LOCK = 0x67726565_6e726f6fL;

    private final CategoryRepository categories;
    private final CompetencyRepository competencies;
    private final GuideRepository guides;
    private final QuestionRepository questions;
    private final ArticleRepository articles;
    private final RevisionRepository revisions;
    private final ProposalRepository proposals;
    private final EntityManager entityManager;
    private final SharedCaches caches;
    private final Clock clock;

    Library(
            CategoryRepository categories,
            CompetencyRepository competencies,
            GuideRepository guides,
            QuestionRepository questions,
            ArticleRepository articles,
            RevisionRepository revisions,
            ProposalRepository proposals,
            EntityManager entityManager,
            SharedCaches caches,
            Clock clock) {
        this.categories = categories;
        this.competencies = competencies;
        this.guides = guides;
        this.questions = questions;
        this.articles = articles;
        this.revisions = revisions;
        this.proposals = proposals;
        this.entityManager = entityManager;
        this.caches = caches;
        this.clock = clock;
    }

    public ImportReport receive(LibraryContent files) {
        entityManager
                .createNativeQuery("select 1 from pg_advisory_xact_lock(:lock)")
                .setParameter("lock", IMPORT_LOCK)
                .getSingleResult();
        var report = new ImportReport();
        receiveVocabulary(files, report);
        var now = clock.instant();
        receiveRoles(files.roles(), report, now);
        receiveArticles(files.articles(), report, now);
        if (report.changesPages()) {
            caches.drop();
        }
        return report;
    }

    private void receiveVocabulary(LibraryContent files, ImportReport report) {
        for (int i = 0; i < files.categories().size(); i++) {
            var term = files.categories().get(i);
            var known = categories.findById(term.slug().value()).orElse(null);
            if (known == null) {
                categories.save(new Category(term, i));
                report.vocabularyChanged();
            } else if (known.describe(term, i)) {
                report.vocabularyChanged();
            }
        }
        for (int i = 0; i < files.competencies().size(); i++) {
            var term = files.competencies().get(i);
            var known = competencies.findById(term.slug().value()).orElse(null);
            if (known == null) {
                competencies.save(new Competency(term, i));
                report.vocabularyChanged();
            } else if (known.describe(term, i)) {
                report.vocabularyChanged();
            }
        }
        entityManager.flush();
    }

    private void receiveRoles(List<RoleContent> roles, ImportReport report, Instant now) {
        var knownGuides = bySlug(guides.findAll());
        var knownQuestions = bySlug(questions.findAll());
        var inFiles = new HashSet<Slug>();
        for (var role : roles) {
            var guide = receive(role.guide(), knownGuides, guides, Guide::new, report, now);
            inFiles.add(guide.slug());
            for (var question : role.questions()) {
                var received = receive(
                        question, knownQuestions, questions, content -> new Question(guide, 0, content), report, now);
                inFiles.add(received.slug());
                received.place(guide, placeIn(guide, question, role));
            }
        }
        archiveAbsent(knownGuides, inFiles, report, now);
        archiveAbsent(knownQuestions, inFiles, report, now);
    }

    /** By the guide as published; a question that an editor's order does not know comes last. */
    private static int placeIn(Guide guide, QuestionContent question, RoleContent role) {
        var place = guide.content().questions().indexOf(question.id());
        return place >= 0
                ? place
                : guide.content().questions().size() + role.questions().indexOf(question);
    }

    private void receiveArticles(List<ArticleContent> files, ImportReport report, Instant now) {
        var known = bySlug(articles.findAll());
        var inFiles = files.stream().map(ArticleContent::slug).collect(Collectors.toSet());
        files.forEach(file -> receive(file, known, articles, Article::new, report, now));
        archiveAbsent(known, inFiles, report, now);
    }

    private <C extends Content, P extends Piece<C>> P receive(
            C file,
            Map<Slug, P> known,
            JpaRepository<P, Long> repository,
            Function<C, P> create,
            ImportReport report,
            Instant now) {
        var piece = known.get(file.slug());
        if (piece == null) {
            piece = repository.save(create.apply(file));
            record(piece, ImportOutcome.CREATED, report, now);
            return piece;
        }
        var outcome = piece.receive(file);
        if (outcome == ImportOutcome.CONFLICTING) {
            propose(file, now);
        }
        record(piece, outcome, report, now);
        return piece;
    }

    private <C extends Content> void archiveAbsent(
            Map<Slug, ? extends Piece<C>> known, Set<Slug> inFiles, ImportReport report, Instant now) {
        known.values().stream().filter(piece -> !inFiles.contains(piece.slug())).forEach(piece -> {
            var outcome = piece.loseFile();
            if (outcome == ImportOutcome.ARCHIVED) {
                record(piece, outcome, report, now);
            }
        });
    }

    private void record(Piece<?> piece, ImportOutcome outcome, ImportReport report, Instant now) {
        report.add(outcome, piece.slug());
        Change.of(outcome).ifPresent(change -> revisions.save(new Revision(piece.content(), change, AUTHOR, now)));
    }

    private void propose(Content file, Instant now) {
        proposals
                .findByKindAndSlug(file.kind(), file.slug().value())
                .ifPresentOrElse(waiting -> waiting.replace(file, now), () -> proposals.save(new Proposal(file, now)));
    }

    private static <P extends Piece<?>> Map<Slug, P> bySlug(List<P> pieces) {
        return pieces.stream().collect(Collectors.toMap(Piece::slug, Function.identity()));
    }
}
