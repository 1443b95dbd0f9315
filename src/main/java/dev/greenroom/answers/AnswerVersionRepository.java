package dev.greenroom.answers;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.NativeQuery;

interface AnswerVersionRepository extends JpaRepository<AnswerVersion, Long> {

    Optional<AnswerVersion> findFirstByAnswerIdOrderByNumberDesc(UUID answerId);

    Optional<AnswerVersion> findByAnswerIdAndNumber(UUID answerId, int number);

    List<AnswerVersion> findByAnswerIdOrderByNumberDesc(UUID answerId);

    /** What was read last, and before it what was read before: two at most. */
    List<AnswerVersion> findTop2ByAnswerIdAndReadingNotNullOrderByNumberDesc(UUID answerId);

    /** Leaves so many; the newest stays, and those with a name before others. */
    @Modifying
    @NativeQuery("""
        delete from answer_version where id in (
            select id from answer_version where answer_id = :answerId and number < :newest
            order by name is not null, number
            limit (select greatest(count(*) - :most, 0) from answer_version where answer_id = :answerId))
        """)
    void removeOldest(UUID answerId, int newest, int most);
}
