package dev.greenroom.catalog;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.JpaRepository;

interface GuideRepository extends JpaRepository<Guide, Long> {

    @EntityGraph(attributePaths = {"category", "reviewer"})
    Optional<Guide> findBySlugAndStatus(String slug, PublicationStatus status);

    List<Guide> findByStatus(PublicationStatus status);

    List<Guide> findBySlugInAndStatus(Collection<String> slugs, PublicationStatus status);
}
