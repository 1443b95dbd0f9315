package dev.greenroom.api;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The JSON body of a call, read member by member, so that a refusal names the one at fault. */
final class ScoreBody {

    static final int QUESTION = 1_000;
    static final int ANSWER = 20_000;
    private static final int MOST_BYTES = 512 * 1024;

    private final JsonNode node;

    private ScoreBody(JsonNode node) {
        this.node = node;
    }

    static ScoreBody read(HttpServletRequest request) throws IOException {
        byte[] bytes = request.getInputStream().readNBytes(MOST_BYTES + 1);
        if (bytes.length > MOST_BYTES) {
            throw RejectedRequestException.bodyTooLarge(MOST_BYTES);
        }
        try {
            JsonNode node = JsonMapper.shared().readTree(bytes);
            if (node == null || !node.isObject()) {
                throw RejectedRequestException.notJson();
            }
            return new ScoreBody(node);
        } catch (JacksonException broken) {
            throw RejectedRequestException.notJson();
        }
    }

    String text(String field, int limit) {
        return optionalText(field, limit)
                .filter(text -> !text.isBlank())
                .orElseThrow(() -> RejectedRequestException.invalid(field, "is missing"));
    }

    /** Text that may be empty but must be there. */
    String anyText(String field, int limit) {
        return optionalText(field, limit).orElseThrow(() -> RejectedRequestException.invalid(field, "is missing"));
    }

    Optional<String> optionalText(String field, int limit) {
        JsonNode value = node.get(field);
        return value == null || value.isNull() ? Optional.empty() : Optional.of(checked(value, field, limit));
    }

    <E extends Enum<E>> Optional<E> choice(String field, Class<E> type) {
        Optional<String> text = optionalText(field, 100);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        for (E constant : type.getEnumConstants()) {
            if (constant.name().equalsIgnoreCase(text.get())) {
                return Optional.of(constant);
            }
        }
        throw RejectedRequestException.invalid(field, "is none of the values there are");
    }

    Optional<Double> number(String field) {
        JsonNode value = node.get(field);
        if (value == null || value.isNull()) {
            return Optional.empty();
        }
        if (!value.isNumber() || !Double.isFinite(value.asDouble()) || value.asDouble() <= 0) {
            throw RejectedRequestException.invalid(field, "is not a number above 0");
        }
        return Optional.of(value.asDouble());
    }

    List<String> texts(String field, int most, int limit) {
        return entries(field, most, entry -> checked(entry, field, limit));
    }

    <T> List<T> objects(String field, int most, Function<ScoreBody, T> read) {
        return entries(field, most, entry -> {
            if (!entry.isObject()) {
                throw RejectedRequestException.invalid(field, "holds something that is not an object");
            }
            return read.apply(new ScoreBody(entry));
        });
    }

    private <T> List<T> entries(String field, int most, Function<JsonNode, T> read) {
        JsonNode value = node.get(field);
        if (value == null || value.isNull()) {
            return List.of();
        }
        if (!value.isArray()) {
            throw RejectedRequestException.invalid(field, "is not a list");
        }
        if (value.size() > most) {
            throw RejectedRequestException.tooMany(field, most);
        }
        List<T> entries = new ArrayList<>();
        value.forEach(entry -> entries.add(read.apply(entry)));
        return entries;
    }

    private static String checked(JsonNode value, String field, int limit) {
        if (!value.isString()) {
            throw RejectedRequestException.invalid(field, "is not a text");
        }
        String text = value.asString();
        if (text.length() > limit) {
            throw RejectedRequestException.tooLong(field, limit);
        }
        if (text.indexOf('\0') >= 0 || hasLoneSurrogate(text)) {
            throw RejectedRequestException.invalid(field, "holds characters that are not text");
        }
        return text;
    }

    private static boolean hasLoneSurrogate(String text) {
        return text.codePoints().anyMatch(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE);
    }
}
