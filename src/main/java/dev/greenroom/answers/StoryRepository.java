package dev.greenroom.answers;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface StoryRepository extends JpaRepository<Story, UUID> {

    Optional<Story> findByIdAndOwnerId(UUID id, UUID ownerId);

    List<Story> findByOwnerIdOrderByCreatedAt(UUID ownerId);

    long countByOwnerId(UUID ownerId);

    @Modifying
    @Query("delete from Story story where story.ownerId = :ownerId")
    void deleteByOwner(UUID ownerId);

    @Modifying
    @Query("update Story story set story.ownerId = :to where story.ownerId = :from")
    void move(UUID from, UUID to);
}
