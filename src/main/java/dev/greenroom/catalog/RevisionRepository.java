package dev.greenroom.catalog;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface RevisionRepository extends JpaRepository<Revision, Long> {

    List<Revision> findByKindAndSlugOrderById(ContentKind kind, String slug);

    /** The revisions of a guide and of every question that it has or had, oldest first. */
    @Query("""
            select r from Revision r
            where r.kind = GUIDE and r.slug = :guide
               or r.kind = QUESTION and r.slug in (select q.slug from Question q where q.guide.slug = :guide)
            order by r.id
            """)
    List<Revision> findHistoryOfGuide(String guide);
}
