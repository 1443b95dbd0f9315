package dev.greenroom.scoring.keypoint;

import static org.assertj.core.api.Assertions.assertThat;

import dev.greenroom.scoring.TechnicalFacts.Design;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DesignReaderTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        true  | false | false | false | false | It must support everyone.
        false | true  | false | false | false | That makes 40,000 reads.
        false | true  | false | false | false | Roughly 12 of them, say.
        false | false | true  | false | false | A queue stands before the workers.
        false | false | false | true  | false | We lose freshness in exchange.
        false | false | false | false | true  | On an outage it degrades.
        false | false | false | false | false | I would begin slowly.
        """)
    void readWhenOneSideIsTouchedShouldFindNoOther(
            boolean requirements,
            boolean estimates,
            boolean components,
            boolean tradeOffs,
            boolean failures,
            String answer) {
        assertThat(DesignReader.read(answer))
                .isEqualTo(new Design(requirements, estimates, components, tradeOffs, failures));
    }
}
