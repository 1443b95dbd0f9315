package dev.greenroom.catalog;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

interface ArticleRepository extends JpaRepository<Article, Long> {

    Optional<Article> findBySlugAndStatus(String slug, PublicationStatus status);

    List<Article> findByStatusOrderBySlug(PublicationStatus status);
}
