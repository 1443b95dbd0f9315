package dev.greenroom.platform.database;

import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.testcontainers.service.connection.ServiceConnection;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.context.annotation.Conditional;
import org.springframework.core.type.AnnotatedTypeMetadata;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.postgresql.PostgreSQLContainer;

/** A database for one test context: in a container where Docker is there, on the embedded server otherwise. */
@TestConfiguration(proxyBeanMethods = false)
class TestDatabase {

    @Bean
    @ServiceConnection
    @Conditional(InContainer.class)
    PostgreSQLContainer postgresContainer() {
        return new PostgreSQLContainer("postgres:" + PostgresCluster.MAJOR_VERSION)
                .withEnv("POSTGRES_INITDB_ARGS", "--locale-provider=builtin --builtin-locale=C.UTF-8");
    }

    @Bean
    @Conditional(Embedded.class)
    JdbcConnectionDetails embeddedTestDatabase() {
        return EmbeddedTestServer.createDatabase();
    }

    static class InContainer implements Condition {

        @Override
        public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
            return switch (System.getProperty("greenroom.test.database", "")) {
                case "container" -> true;
                case "embedded" -> false;
                default -> dockerIsThere();
            };
        }

        /** Looks for the daemon's address first: asking Testcontainers costs a second and many lines of log. */
        private static boolean dockerIsThere() {
            boolean address = System.getenv("DOCKER_HOST") != null || Files.exists(Path.of("/var/run/docker.sock"));
            return address && DockerClientFactory.instance().isDockerAvailable();
        }
    }

    static class Embedded extends InContainer {

        @Override
        public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
            return !super.matches(context, metadata);
        }
    }
}
