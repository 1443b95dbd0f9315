package dev.greenroom.content;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * A YAML text as a tree that knows on which line each field stands. Every scalar is text: content
 * has no numbers and no truth values.
 */
final class YamlTree {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final String file;
    private final int firstLine;
    private final Map<String, Integer> lines = new HashMap<>();
    private final JsonNode root;

    /**
     * @param firstLine where the text begins in its file, from 1
     * @throws ContentException if the text is not YAML
     */
    YamlTree(String file, String text, int firstLine) {
        this.file = file;
        this.firstLine = firstLine;
        try {
            var settings = LoadSettings.builder()
                    .setLabel(file)
                    .setCodePointLimit(20_000_000)
                    .build();
            root = new Compose(settings)
                    .composeString(text)
                    .map(node -> convert(node, ""))
                    .orElseGet(JSON::objectNode);
        } catch (MarkedYamlEngineException e) {
            int line =
                    e.getProblemMark().map(mark -> mark.getLine() + firstLine).orElse(firstLine);
            throw ContentException.broken(List.of(new Problem(file, line, "", e.getProblem())));
        } catch (YamlEngineException e) {
            throw ContentException.broken(List.of(new Problem(file, firstLine, "", String.valueOf(e.getMessage()))));
        }
    }

    JsonNode root() {
        return root;
    }

    /** @param field as in {@link Problem#field} */
    Problem problem(String field, String message) {
        return new Problem(file, line(field), field, message);
    }

    private int line(String field) {
        var known = lines.get(field);
        if (known != null) {
            return known;
        }
        int end = field.lastIndexOf('/');
        return field.isEmpty() ? firstLine : line(end < 0 ? "" : field.substring(0, end));
    }

    private JsonNode convert(Node node, String path) {
        node.getStartMark().ifPresent(mark -> lines.putIfAbsent(path, mark.getLine() + firstLine));
        return switch (node) {
            case ScalarNode scalar -> JSON.stringNode(scalar.getValue().strip());
            case SequenceNode sequence -> {
                var array = JSON.arrayNode();
                for (var item : sequence.getValue()) {
                    array.add(convert(item, join(path, String.valueOf(array.size()))));
                }
                yield array;
            }
            case MappingNode mapping -> {
                var object = JSON.objectNode();
                for (var entry : mapping.getValue()) {
                    var key = entry.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "?";
                    var field = join(path, key);
                    entry.getKeyNode().getStartMark().ifPresent(mark -> lines.put(field, mark.getLine() + firstLine));
                    object.set(key, convert(entry.getValueNode(), field));
                }
                yield object;
            }
            default -> throw new IllegalStateException("Unknown YAML node " + node.getNodeType());
        };
    }

    private static String join(String path, String key) {
        return path.isEmpty() ? key : path + "/" + key;
    }
}
