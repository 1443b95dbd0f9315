package dev.greenroom.platform.database;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

class EmbeddedPostgresAutoConfigurationTests {

    private final ApplicationContextRunner runner = new ApplicationContextRunner()
            .withConfiguration(
                    AutoConfigurations.of(EmbeddedPostgresAutoConfiguration.class, DataSourceAutoConfiguration.class));

    @Test
    void serverWhenDatasourceIsConfiguredShouldNotStart() {
        runner.withPropertyValues("spring.datasource.url=jdbc:postgresql://db.example.org/greenroom")
                .run(context -> {
                    assertThat(context).doesNotHaveBean(PostgresServer.class).doesNotHaveBean(DataDirectory.class);
                    assertThat(context.getBean(JdbcConnectionDetails.class).getJdbcUrl())
                            .isEqualTo("jdbc:postgresql://db.example.org/greenroom");
                });
    }

    @Test
    void serverWhenOtherConnectionDetailsAreDeclaredShouldNotStart() {
        JdbcConnectionDetails declared =
                new PostgresConnectionDetails("jdbc:postgresql://container/test", "test", "test");

        runner.withBean(JdbcConnectionDetails.class, () -> declared)
                .run(context -> assertThat(context)
                        .doesNotHaveBean(PostgresServer.class)
                        .getBean(JdbcConnectionDetails.class)
                        .isSameAs(declared));
    }
}
