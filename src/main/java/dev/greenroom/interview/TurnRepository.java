package dev.greenroom.interview;

import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface TurnRepository extends JpaRepository<Turn, UUID> {}
