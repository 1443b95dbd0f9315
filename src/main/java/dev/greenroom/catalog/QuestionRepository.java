package dev.greenroom.catalog;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.JpaRepository;

interface QuestionRepository extends JpaRepository<Question, Long> {

    @EntityGraph(attributePaths = "competency")
    List<Question> findByGuideAndStatusOrderByPosition(Guide guide, PublicationStatus status);

    @EntityGraph(attributePaths = {"competency", "guide"})
    List<Question> findByStatusOrderByGuideSlugAscPositionAsc(PublicationStatus status);

    @EntityGraph(attributePaths = "guide")
    Optional<Question> findBySlug(String slug);
}
