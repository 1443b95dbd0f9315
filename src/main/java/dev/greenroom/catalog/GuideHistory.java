package dev.greenroom.catalog;

import dev.greenroom.catalog.ContentDiff.FieldChange;
import dev.greenroom.catalog.Revision.Change;
import dev.greenroom.platform.text.Slug;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What has been changed in a guide and its questions since they were first published. */
@Service
@Transactional(readOnly = true)
public class GuideHistory {

    private final RevisionRepository revisions;

    GuideHistory(RevisionRepository revisions) {
        this.revisions = revisions;
    }

    /** The latest first. What was changed in one go stands together. */
    public List<Occasion> of(Slug guide) {
        Map<Slug, Content> before = new HashMap<>();
        var occasions = new ArrayList<Occasion>();
        for (var revision : revisions.findHistoryOfGuide(guide.value())) {
            var entry = entry(revision, before.put(revision.slug(), revision.content()));
            if (occasions.isEmpty() || !occasions.getLast().takes(revision)) {
                occasions.add(new Occasion(revision.createdAt(), revision.author(), new ArrayList<>()));
            }
            occasions.getLast().entries().add(entry);
        }
        return occasions.reversed();
    }

    private static Entry entry(Revision revision, @Nullable Content before) {
        var content = revision.content();
        var changes = before == null ? List.<FieldChange>of() : ContentDiff.between(before, content);
        return new Entry(revision.kind(), revision.slug(), titleOf(content), revision.change(), changes);
    }

    private static String titleOf(Content content) {
        return switch (content) {
            case GuideContent guide -> guide.title();
            case QuestionContent question -> question.text();
            case ArticleContent article -> article.title();
        };
    }

    /** Everything that one author changed at one moment. */
    public record Occasion(Instant at, String author, List<Entry> entries) {

        /** The day in Coordinated Universal Time. */
        public LocalDate day() {
            return LocalDate.ofInstant(at, ZoneOffset.UTC);
        }

        private boolean takes(Revision revision) {
            return at.equals(revision.createdAt()) && author.equals(revision.author());
        }
    }

    /** One piece that changed; {@code fields} is empty when it was published, archived or restored. */
    public record Entry(ContentKind kind, Slug slug, String title, Change change, List<FieldChange> fields) {}
}
