package dev.greenroom.interview;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface InterviewRepository extends JpaRepository<Interview, UUID> {

    @EntityGraph(attributePaths = "turns")
    Optional<Interview> findByIdAndOwner(UUID id, UUID owner);

    /** For a change: what else reaches the same interview at the same time waits. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select interview from Interview interview where interview.id = :id and interview.owner = :owner")
    Optional<Interview> lock(UUID id, UUID owner);

    /** Until the transaction ends, whoever would start the interview with this id as well waits. */
    @Query(value = "select 1 from pg_advisory_xact_lock(hashtextextended(cast(:id as text), 0))", nativeQuery = true)
    int awaitOthers(UUID id);

    @EntityGraph(attributePaths = "turns")
    List<Interview> findByOwnerOrderByStartedAtDesc(UUID owner);

    int countByOwner(UUID owner);

    List<Interview> findByOwnerAndEndedAtNullOrderByClockMarkDesc(UUID owner, Limit limit);

    @Modifying
    @Query("update Interview interview set interview.owner = :to where interview.owner = :from")
    void move(UUID from, UUID to);

    /** In one statement, so that the interviews are locked before what hangs on them, as everywhere else. */
    @Modifying
    @Query("delete from Interview interview where interview.owner = :owner")
    void deleteByOwner(UUID owner);
}
