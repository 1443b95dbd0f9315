package dev.greenroom.platform.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.text.TextContentRenderer;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/**
 * Turns Markdown (CommonMark with GitHub's tables) into HTML that is safe to put on a page: raw HTML
 * is shown as text, and what remains passes an allow-list. The only source of unescaped HTML.
 */
public final class Markdown {

    private static final Pattern NOT_WORD = Pattern.compile("[^a-z0-9]+");
    private static final Pattern OUTER_PARAGRAPH =
            Pattern.compile("\\A<p>((?:(?!</?p>).)*)</p>\\s*\\z", Pattern.DOTALL);

    private static final List<TablesExtension> EXTENSIONS = List.of((TablesExtension) TablesExtension.create());
    private static final Parser PARSER = Parser.builder().extensions(EXTENSIONS).build();
    private static final HtmlRenderer HTML = HtmlRenderer.builder()
            .extensions(EXTENSIONS)
            .escapeHtml(true)
            .attributeProviderFactory(context -> (node, tag, attributes) -> {
                if (node instanceof Heading) {
                    attributes.put("id", anchor(textOf(node)));
                }
                if (tag.equals("pre")) {
                    attributes.put("tabindex", "0");
                }
            })
            .build();
    private static final TextContentRenderer PLAIN =
            TextContentRenderer.builder().extensions(EXTENSIONS).build();

    private static final PolicyFactory POLICY = new HtmlPolicyBuilder()
            .allowElements("p", "h2", "h3", "h4", "ul", "ol", "li", "em", "strong", "code", "pre", "blockquote")
            .allowElements("table", "thead", "tbody", "tr", "th", "td", "hr", "br", "a")
            .allowWithoutAttributes("a")
            .allowAttributes("id")
            .matching(Pattern.compile("[a-z0-9-]+"))
            .onElements("h2", "h3", "h4")
            .allowAttributes("class")
            .matching(Pattern.compile("language-[a-z0-9+#-]+"))
            .onElements("code")
            .allowAttributes("tabindex")
            .matching(Pattern.compile("0"))
            .onElements("pre")
            .allowAttributes("align")
            .matching(Pattern.compile("left|right|center"))
            .onElements("th", "td")
            .allowAttributes("start")
            .matching(Pattern.compile("[0-9]+"))
            .onElements("ol")
            .allowAttributes("href")
            .onElements("a")
            .allowUrlProtocols("https", "http", "mailto")
            .toFactory();

    private Markdown() {}

    /** The text as block HTML: paragraphs, lists, tables, code. */
    public static String toHtml(String markdown) {
        return scrollable(POLICY.sanitize(HTML.render(PARSER.parse(markdown))));
    }

    /** A wide table scrolls in a frame of its own, which the keyboard reaches, and never moves the page sideways. */
    private static String scrollable(String html) {
        return html.replace("<table>", "<div class=\"table-scroll\" tabindex=\"0\"><table>")
                .replace("</table>", "</table></div>");
    }

    /** As {@link #toHtml}, without the paragraph around it when there is but one. */
    public static String toInlineHtml(String markdown) {
        var html = toHtml(markdown);
        var single = OUTER_PARAGRAPH.matcher(html);
        return single.matches() ? single.group(1) : html;
    }

    /** The words alone, for search, descriptions and counting. */
    public static String toText(String markdown) {
        return PLAIN.render(PARSER.parse(markdown)).strip();
    }

    /** The headings of the second level, in order: what a table of contents lists. */
    public static List<HeadingLink> headings(String markdown) {
        var links = new ArrayList<HeadingLink>();
        PARSER.parse(markdown).accept(new AbstractVisitor() {
            @Override
            public void visit(Heading heading) {
                if (heading.getLevel() == 2) {
                    links.add(new HeadingLink(anchor(textOf(heading)), textOf(heading)));
                }
            }
        });
        return List.copyOf(links);
    }

    /** A heading with the anchor that {@link #toHtml} gives it. */
    public record HeadingLink(String anchor, String text) {}

    private static String anchor(String text) {
        var anchor = NOT_WORD.matcher(text.toLowerCase(Locale.ROOT)).replaceAll("-");
        return anchor.replaceAll("^-|-$", "");
    }

    private static String textOf(Node node) {
        var text = new StringBuilder();
        node.accept(new AbstractVisitor() {
            @Override
            public void visit(Text literal) {
                text.append(literal.getLiteral());
            }

            @Override
            public void visit(Code code) {
                text.append(code.getLiteral());
            }

            @Override
            public void visit(SoftLineBreak lineBreak) {
                text.append(' ');
            }

            @Override
            public void visit(Paragraph paragraph) {
                visitChildren(paragraph);
            }
        });
        return text.toString();
    }
}
