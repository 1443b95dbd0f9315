package dev.greenroom.platform.database;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.context.annotation.Import;

/**
 * Gives a Spring test a migrated PostgreSQL database of its own: each test context gets a new one, all tests that share
 * the context share it. Put it beside {@code @SpringBootTest}; for repositories use {@link RepositoryTest}.
 *
 * <p>With Docker the database is a Testcontainers one, otherwise it is on the embedded server. {@code
 * -Dgreenroom.test.database=container} or {@code =embedded} chooses.
 *
 * <p>Tests that commit clean up after themselves, or use names that no other test uses.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@Import(TestDatabase.class)
public @interface WithDatabase {}
