package dev.greenroom.answers;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface AnswerVersionRepository extends JpaRepository<AnswerVersion, Long> {

    Optional<AnswerVersion> findFirstByAnswerIdOrderByNumberDesc(UUID answerId);

    Optional<AnswerVersion> findByAnswerIdAndNumber(UUID answerId, int number);

    List<AnswerVersion> findByAnswerIdOrderByNumberDesc(UUID answerId);

    /** What was read last, and before it what was read before: two at most. */
    List<AnswerVersion> findTop2ByAnswerIdAndReadingNotNullOrderByNumberDesc(UUID answerId);
}
