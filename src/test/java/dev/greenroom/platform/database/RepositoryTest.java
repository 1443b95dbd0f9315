package dev.greenroom.platform.database;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.data.jpa.test.autoconfigure.DataJpaTest;
import org.springframework.boot.jdbc.test.autoconfigure.AutoConfigureTestDatabase;
import org.springframework.boot.jdbc.test.autoconfigure.AutoConfigureTestDatabase.Replace;

/**
 * Tests repositories and entities on real PostgreSQL with the real migrations, each test method in a transaction that is
 * rolled back. Services are added with {@code @Import}. Flush and clear the {@code TestEntityManager}, or read with
 * {@code JdbcClient}, to see the table and not the cache.
 *
 * <pre>{@code
 * @RepositoryTest
 * class QuestionRepositoryTests {
 *
 *     @Autowired
 *     private QuestionRepository questions;
 *
 *     @Autowired
 *     private JdbcClient jdbc;
 * }
 * }</pre>
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@DataJpaTest
@AutoConfigureTestDatabase(replace = Replace.NONE)
@WithDatabase
public @interface RepositoryTest {}
