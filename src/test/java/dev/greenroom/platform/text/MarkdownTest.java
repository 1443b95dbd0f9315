package dev.greenroom.platform.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownTest {

    @Test
    void toHtmlWhenTextHasStructureShouldKeepIt() {
        assertThat(Markdown.toHtml("## What *earns* nothing\n\n- one\n- two\n\n| a | b |\n|---|---|\n| 1 | 2 |"))
                .contains("<h2 id=\"what-earns-nothing\">")
                .contains("<em>earns</em>")
                .contains("<li>two</li>")
                .contains("<td>1</td>");
    }

    @Test
    void toHtmlWhenCodeNamesItsLanguageShouldKeepItAndBeReachableByKeyboard() {
        assertThat(Markdown.toHtml("```java\nList<String> a;\n```"))
                .contains("<pre tabindex=\"0\">")
                .contains("class=\"language-java\"")
                .contains("List&lt;String&gt;");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "<img src=x onerror=alert(1)>",
                "[click](javascript:alert(1))",
                "![x](https://elsewhere.example/pixel.png)",
                "<p style=\"position:fixed\">over</p>",
                "[x](data:text/html;base64,PHNjcmlwdD4=)"
            })
    void toHtmlWhenTextIsHostileShouldHoldNothingThatRunsOrLoads(String hostile) {
        assertThat(Markdown.toHtml(hostile))
                .doesNotContain("<script")
                .doesNotContain("<img")
                .doesNotContain("href=\"javascript")
                .doesNotContain("href=\"data")
                .doesNotContain("<p style");
    }

    @Test
    void toInlineHtmlWhenThereIsOneParagraphShouldDropIt() {
        assertThat(Markdown.toInlineHtml("a `b`")).isEqualTo("a <code>b</code>");
        assertThat(Markdown.toInlineHtml("a\n\nb")).contains("<p>a</p>");
    }

    @Test
    void toTextWhenTextIsMarkedUpShouldGiveTheWordsAlone() {
        assertThat(Markdown.toText("**Say** [why](/x), in `words`."))
                .startsWith("Say ")
                .doesNotContain("**");
    }

    @Test
    void headingsWhenThereAreSomeShouldMatchTheAnchorsOfTheHtml() {
        var headings = Markdown.headings("## One, two\n\n### Not this\n\n## Three");

        assertThat(headings).extracting(Markdown.HeadingLink::anchor).containsExactly("one-two", "three");
        assertThat(Markdown.toHtml("## One, two")).contains("id=\"one-two\"");
    }

    @Test
    void tableWhenRenderedShouldScrollInAFrameThatTheKeyboardReaches() {
        var html = Markdown.toHtml("| Part | Share |\n|---|---|\n| Action | half |\n");

        assertThat(html)
                .startsWith("<div class=\"table-scroll\" tabindex=\"0\"><table>")
                .contains("</table></div>");
    }
}
