package dev.greenroom.content;

import dev.greenroom.catalog.ArticleContent;
import dev.greenroom.catalog.ContentJson;
import dev.greenroom.catalog.LibraryContent.RoleContent;
import java.util.ArrayList;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Present;
import org.snakeyaml.engine.v2.api.lowlevel.Serialize;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The one way in which content is written to a file: keys in the schema's order, prose as literal
 * blocks, short text plain where YAML allows it.
 */
final class CanonicalForm {

    /** In characters; longer text stands in a block of its own. */
    private static final int LONGEST_LINE_OF_TEXT = 80;

    private static final DumpSettings SETTINGS = DumpSettings.builder()
            .setDefaultFlowStyle(FlowStyle.BLOCK)
            .setIndent(2)
            .setIndicatorIndent(2)
            .setIndentWithIndicator(true)
            .setSplitLines(false)
            .setWidth(Integer.MAX_VALUE)
            .build();

    private CanonicalForm() {}

    static String of(RoleContent role) {
        var guide = (ObjectNode) ContentJson.toTree(role.guide());
        var questions = guide.putArray("questions");
        role.questions().forEach(question -> questions.add(ContentJson.toTree(question)));
        return yaml(guide);
    }

    static String of(ArticleContent article) {
        var frontMatter = (ObjectNode) ContentJson.toTree(article);
        frontMatter.remove("body");
        return "---\n%s---\n\n%s\n".formatted(yaml(frontMatter), article.body());
    }

    private static String yaml(JsonNode tree) {
        var events = new Serialize(SETTINGS).serializeOne(node(tree));
        return new Present(SETTINGS).emitToString(events.iterator());
    }

    private static Node node(JsonNode json) {
        if (json.isArray()) {
            var items = json.valueStream().map(CanonicalForm::node).toList();
            return new SequenceNode(Tag.SEQ, items, FlowStyle.BLOCK);
        }
        if (json.isObject()) {
            var entries = new ArrayList<NodeTuple>();
            json.propertyStream()
                    .forEach(entry -> entries.add(new NodeTuple(plain(entry.getKey()), node(entry.getValue()))));
            return new MappingNode(Tag.MAP, entries, FlowStyle.BLOCK);
        }
        var text = json.asString();
        return text.length() > LONGEST_LINE_OF_TEXT || text.contains("\n")
                ? new ScalarNode(Tag.STR, text + "\n", ScalarStyle.LITERAL)
                : plain(text);
    }

    private static ScalarNode plain(String text) {
        return new ScalarNode(Tag.STR, text, ScalarStyle.PLAIN);
    }
}
