package dev.greenroom.answers;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.NativeQuery;
import org.springframework.data.jpa.repository.Query;

interface StoryRepository extends JpaRepository<Story, UUID> {

    Optional<Story> findByIdAndOwnerId(UUID id, UUID ownerId);

    /** Two windows that save at once come one after the other, so that the second sees what the first did. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select story from Story story where story.id = :id and story.ownerId = :ownerId")
    Optional<Story> findForChange(UUID id, UUID ownerId);

    Optional<Story> findByOwnerIdAndSubmission(UUID ownerId, UUID submission);

    List<Story> findByOwnerIdOrderByCreatedAt(UUID ownerId);

    long countByOwnerId(UUID ownerId);

    @Modifying
    @Query("delete from Story story where story.ownerId = :ownerId")
    void deleteByOwner(UUID ownerId);

    /** A form that was sent as both of them made one thing each; theirs is told apart before they meet. */
    @Modifying
    @NativeQuery("""
        update story set submission = gen_random_uuid() where owner_id = :from
        and submission in (select submission from story where owner_id = :to)
        """)
    void renameClashing(UUID from, UUID to);

    @Modifying
    @Query("update Story story set story.ownerId = :to where story.ownerId = :from")
    void move(UUID from, UUID to);
}
