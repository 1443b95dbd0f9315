package dev.greenroom.catalog;

import org.springframework.data.jpa.repository.JpaRepository;

interface CompetencyRepository extends JpaRepository<Competency, String> {}
