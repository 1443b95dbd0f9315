package dev.greenroom.catalog;

import com.fasterxml.jackson.annotation.JsonInclude;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.json.JsonMapper;

/**
 * The JSON form of content, with the key names and key order of the files. What it writes is the
 * canonical form from which hashes are taken, so a change here changes every hash.
 */
public final class ContentJson {

    public static final JsonMapper MAPPER = JsonMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.KEBAB_CASE)
            .changeDefaultPropertyInclusion(inclusion -> inclusion
                    .withValueInclusion(JsonInclude.Include.NON_EMPTY)
                    .withContentInclusion(JsonInclude.Include.NON_NULL))
            .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .build();

    private ContentJson() {}

    public static JsonNode toTree(Content content) {
        return MAPPER.valueToTree(content);
    }

    static Content read(String json, ContentKind kind) {
        return switch (kind) {
            case GUIDE -> MAPPER.readValue(json, GuideContent.class);
            case QUESTION -> MAPPER.readValue(json, QuestionContent.class);
            case ARTICLE -> MAPPER.readValue(json, ArticleContent.class);
        };
    }

    static String toJson(Content content) {
        return MAPPER.writeValueAsString(content);
    }
}
