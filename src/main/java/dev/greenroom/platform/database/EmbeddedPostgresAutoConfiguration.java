package dev.greenroom.platform.database;

import dev.greenroom.platform.PlatformProperties;
import java.nio.file.Path;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.context.annotation.Conditional;
import org.springframework.core.type.AnnotatedTypeMetadata;
import org.springframework.util.StringUtils;

/**
 * Starts a PostgreSQL of our own when nobody configured one. An auto-configuration, because only those can tell that no
 * other connection details (of Testcontainers, say) were declared.
 */
@AutoConfiguration(before = DataSourceAutoConfiguration.class)
@EnableConfigurationProperties(PlatformProperties.class)
@ConditionalOnMissingBean(JdbcConnectionDetails.class)
@Conditional(EmbeddedPostgresAutoConfiguration.NoDatasourceConfigured.class)
class EmbeddedPostgresAutoConfiguration {

    private static final Logger log = LoggerFactory.getLogger(EmbeddedPostgresAutoConfiguration.class);
    private static final String DATABASE = "greenroom";

    @Bean
    DataDirectory dataDirectory(PlatformProperties properties) {
        return DataDirectory.open(properties.dataDir());
    }

    @Bean
    PostgresServer postgresServer(DataDirectory dataDirectory) {
        Path directory = dataDirectory.path().resolve("postgresql");
        PostgresServer server = PostgresServer.start(directory, directory.resolve("programs"), "");
        log.info("Database: PostgreSQL on port {}, its data in {}", server.port(), directory);
        return server;
    }

    @Bean
    JdbcConnectionDetails embeddedPostgresConnectionDetails(PostgresServer server) {
        server.createDatabase(DATABASE);
        return server.connectionDetails(DATABASE, DATABASE);
    }

    static class NoDatasourceConfigured implements Condition {

        @Override
        public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
            return !StringUtils.hasText(context.getEnvironment().getProperty("spring.datasource.url"));
        }
    }
}
