package dev.greenroom.catalog;

import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

interface ProposalRepository extends JpaRepository<Proposal, Long> {

    Optional<Proposal> findByKindAndSlug(ContentKind kind, String slug);
}
