package dev.greenroom.platform.database;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.postgresql.util.PSQLException;
import org.postgresql.util.PSQLState;
import org.springframework.mock.env.MockEnvironment;

class DatasourceFailureAnalyzerTests {

    private final DatasourceFailureAnalyzer analyzer = new DatasourceFailureAnalyzer(new MockEnvironment()
            .withProperty("spring.datasource.url", "jdbc:postgresql://db/greenroom?password=secret"));

    @ParameterizedTest
    @CsvSource({
        "CONNECTION_UNABLE_TO_CONNECT, Start that PostgreSQL",
        "INVALID_PASSWORD, Correct SPRING_DATASOURCE_USERNAME and SPRING_DATASOURCE_PASSWORD",
        "INVALID_AUTHORIZATION_SPECIFICATION, Correct SPRING_DATASOURCE_USERNAME",
    })
    void analyzeWhenConnectionFailsShouldSayWhatToDo(PSQLState state, String action) {
        var analysis = analyzer.analyze(new IllegalStateException(new PSQLException("refused", state)));

        assertThat(analysis).isNotNull();
        assertThat(analysis.getDescription())
                .contains("jdbc:postgresql://db/greenroom: refused")
                .doesNotContain("secret");
        assertThat(analysis.getAction()).startsWith(action);
    }

    @Test
    void analyzeWhenFailureIsNotAboutTheConnectionShouldLeaveItToOthers() {
        assertThat(analyzer.analyze(new PSQLException("no such table", PSQLState.UNDEFINED_TABLE)))
                .isNull();
    }
}
