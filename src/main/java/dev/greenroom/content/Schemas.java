package dev.greenroom.content;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** Checks trees against the JSON Schemas that lie beside the content. */
final class Schemas {

    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    private static final Map<String, Schema> LOADED = new ConcurrentHashMap<>();

    private Schemas() {}

    static List<Problem> check(String schema, YamlTree tree) {
        return LOADED.computeIfAbsent(schema, Schemas::load).validate(tree.root()).stream()
                .map(error -> tree.problem(fieldOf(error), messageOf(error)))
                .toList();
    }

    private static Schema load(String name) {
        var resource = "/content/schema/%s.schema.json".formatted(name);
        try (var in = Objects.requireNonNull(Schemas.class.getResourceAsStream(resource), resource)) {
            return REGISTRY.getSchema(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String fieldOf(Error error) {
        var path = error.getInstanceLocation();
        var field = new StringBuilder();
        for (int i = 0; i < path.getNameCount(); i++) {
            field.append(i == 0 ? "" : "/").append(path.getElement(i));
        }
        return field.toString();
    }

    /** The validator's sentence without the path that it opens with. */
    private static String messageOf(Error error) {
        return error.getMessage().lines().map(String::strip).collect(Collectors.joining(" "));
    }
}
