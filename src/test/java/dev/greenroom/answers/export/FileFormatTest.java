package dev.greenroom.answers.export;

import static org.assertj.core.api.Assertions.assertThat;

import dev.greenroom.answers.export.Handout.Part;
import dev.greenroom.answers.export.Handout.Section;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.parser.PdfTextExtractor;

class FileFormatTest {

    private static final Handout HANDOUT = new Handout(
            "My answers",
            List.of(new Section(
                    "Tell me about a time you failed.",
                    "Behavioural · 22 November 2026",
                    List.of(
                            new Part("Situation", "Łódź, “Friday” & <after> 5 %.\n\nA second paragraph."),
                            new Part("Result", "It held. *Really* \u0007")))));

    @Test
    void pdfShouldHoldEveryWordAlsoThoseThatAreNotEnglish() throws Exception {
        try (var pdf = new PdfReader(FileFormat.PDF.write(HANDOUT))) {
            assertThat(new PdfTextExtractor(pdf).getTextFromPage(1))
                    .contains(
                            "Tell me about a time you failed.", "Łódź, “Friday” & <after> 5 %.", "A second paragraph.");
        }
    }

    @Test
    void pdfShouldShowWhereACharacterHasNoGlyph() throws Exception {
        var part = new Part("", "It held. \uD83C\uDF31");
        var handout = new Handout("My answers", List.of(new Section("Why?", "Opening", List.of(part))));
        try (var pdf = new PdfReader(FileFormat.PDF.write(handout))) {
            assertThat(new PdfTextExtractor(pdf).getTextFromPage(1)).contains("It held. □");
        }
    }

    @Test
    void docxShouldBeWellFormedXmlInItsPlaces() throws Exception {
        var names = new ArrayList<String>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(FileFormat.DOCX.write(HANDOUT)))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                names.add(entry.getName());
                var xml = DocumentBuilderFactory.newDefaultNSInstance()
                        .newDocumentBuilder()
                        .parse(new ByteArrayInputStream(zip.readAllBytes()));
                if (entry.getName().equals("word/document.xml")) {
                    assertThat(xml.getDocumentElement().getTextContent())
                            .contains("Łódź, “Friday” & <after> 5 %.", "It held. *Really*");
                }
            }
        }
        assertThat(names)
                .containsExactly(
                        "[Content_Types].xml",
                        "_rels/.rels",
                        "word/_rels/document.xml.rels",
                        "word/styles.xml",
                        "word/document.xml");
    }

    @Test
    void markdownShouldKeepWhatLooksLikeMarkdownAsText() {
        var text = new String(FileFormat.MD.write(HANDOUT), StandardCharsets.UTF_8);
        assertThat(text).startsWith("# My answers\n\n## Tell me about a time you failed.\n");
        assertThat(text).contains("**Situation**\n\nŁódź, “Friday” & \\<after\\> 5 %.\n\nA second paragraph.\n");
        assertThat(text).contains("\\*Really\\*");
    }

    @Test
    void markdownShouldKeepCodeAsItWasTyped() {
        var typed = "Lock *one* row:\n\n"
                + "for (row : rows)\n"
                + "    lock(row[0]);\n\n"
                + "```sql\n"
                + "select *\n\n"
                + "from a_b\n"
                + "```\n"
                + "That is it.";
        var handout = new Handout("T", List.of(new Section("Why?", "Technical", List.of(new Part("", typed)))));
        assertThat(new String(FileFormat.MD.write(handout), StandardCharsets.UTF_8))
                .endsWith("""

                    Lock \\*one\\* row:

                    ```
                    for (row : rows)
                        lock(row[0]);
                    ```

                    ```
                    select *

                    from a_b
                    ```

                    That is it.
                    """);
    }

    @Test
    void docxShouldKeepTabs() throws Exception {
        var handout = new Handout("T", List.of(new Section("Why?", "Technical", List.of(new Part("", "if:\n\tgo<")))));
        try (var zip = new ZipInputStream(new ByteArrayInputStream(FileFormat.DOCX.write(handout)))) {
            var entry = zip.getNextEntry();
            while (!entry.getName().equals("word/document.xml")) {
                entry = zip.getNextEntry();
            }
            assertThat(new String(zip.readAllBytes(), StandardCharsets.UTF_8))
                    .contains("<w:t xml:space=\"preserve\"></w:t><w:tab/><w:t xml:space=\"preserve\">go&lt;</w:t>");
        }
    }

    @Test
    void jsonShouldHoldTheSame() {
        assertThat(new String(FileFormat.JSON.write(HANDOUT), StandardCharsets.UTF_8))
                .contains("\"question\" : \"Tell me about a time you failed.\"", "A second paragraph.");
    }
}
