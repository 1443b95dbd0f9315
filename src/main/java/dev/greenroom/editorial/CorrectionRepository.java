package dev.greenroom.editorial;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface CorrectionRepository extends JpaRepository<Correction, Long> {

    Optional<Correction> findByReference(String reference);

    Optional<Correction> findBySubmission(UUID submission);

    List<Correction> findByStatusOrderByClosedAtDesc(CorrectionStatus status);
}
