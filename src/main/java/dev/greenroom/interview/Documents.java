package dev.greenroom.interview;

import dev.greenroom.reading.Asked;
import jakarta.persistence.AttributeConverter;
import tools.jackson.databind.json.JsonMapper;

/** The documents that interviews store, with every field; the form of the library's content leaves out what is empty. */
final class Documents {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private Documents() {}

    static String write(Object document) {
        return JSON.writeValueAsString(document);
    }

    static <T> T read(String json, Class<T> type) {
        return JSON.readValue(json, type);
    }

    static class OfSetup implements AttributeConverter<Setup, String> {

        @Override
        public String convertToDatabaseColumn(Setup setup) {
            return write(setup);
        }

        @Override
        public Setup convertToEntityAttribute(String json) {
            return read(json, Setup.class);
        }
    }

    static class OfAsked implements AttributeConverter<Asked, String> {

        @Override
        public String convertToDatabaseColumn(Asked asked) {
            return write(asked);
        }

        @Override
        public Asked convertToEntityAttribute(String json) {
            return read(json, Asked.class);
        }
    }
}
