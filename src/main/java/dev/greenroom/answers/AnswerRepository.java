package dev.greenroom.answers;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.NativeQuery;
import org.springframework.data.jpa.repository.Query;

interface AnswerRepository extends JpaRepository<Answer, UUID> {

    Optional<Answer> findByIdAndOwnerId(UUID id, UUID ownerId);

    /** Two windows that save at once come one after the other, so that the second sees what the first did. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select answer from Answer answer where answer.id = :id and answer.ownerId = :ownerId")
    Optional<Answer> findForChange(UUID id, UUID ownerId);

    Optional<Answer> findByOwnerIdAndSubmission(UUID ownerId, UUID submission);

    List<Answer> findByOwnerIdOrderByChangedAtDesc(UUID ownerId);

    List<Answer> findByOwnerIdOrderByChangedAtDesc(UUID ownerId, Limit most);

    List<Answer> findByOwnerIdAndStoryIdNotNullOrderByChangedAtDesc(UUID ownerId);

    @Query("select answer from Answer answer where answer.ownerId = :ownerId and answer.submission in :submissions")
    List<Answer> findBegunBy(UUID ownerId, Collection<UUID> submissions);

    long countByOwnerId(UUID ownerId);

    @Modifying
    @Query("delete from Answer answer where answer.ownerId = :ownerId")
    void deleteByOwner(UUID ownerId);

    /** A form that was sent as both of them made one thing each; theirs is told apart before they meet. */
    @Modifying
    @NativeQuery("""
        update answer set submission = gen_random_uuid() where owner_id = :from
        and submission in (select submission from answer where owner_id = :to)
        """)
    void renameClashing(UUID from, UUID to);

    @Modifying
    @Query("update Answer answer set answer.ownerId = :to where answer.ownerId = :from")
    void move(UUID from, UUID to);
}
