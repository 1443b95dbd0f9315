package dev.greenroom.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class EndpointTest {

    @Test
    void endpointsShouldBeThoseOfTheDocumentWithBodiesThatFitIt() {
        JsonNode paths = JsonMapper.shared()
                .readTree(EndpointTest.class.getResourceAsStream("/api/openapi.json"))
                .path("paths");

        assertThat(paths.propertyNames())
                .containsExactlyElementsOf(
                        Endpoint.ALL.stream().map(Endpoint::path).toList());
        assertThat(Endpoint.ALL)
                .allSatisfy(endpoint -> assertThat(
                                JsonMapper.shared().readTree(endpoint.body()).has("answer"))
                        .isTrue());
    }

    @Test
    void commandShouldNameTheSite() {
        assertThat(Endpoint.ALL.getFirst().curl("https://greenroom.example"))
                .startsWith("curl https://greenroom.example/api/v1/scores/star \\\n");
    }
}
