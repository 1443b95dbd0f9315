package dev.greenroom.answers.export;

import java.awt.Color;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.openpdf.text.Document;
import org.openpdf.text.Element;
import org.openpdf.text.Font;
import org.openpdf.text.HeaderFooter;
import org.openpdf.text.PageSize;
import org.openpdf.text.Paragraph;
import org.openpdf.text.Phrase;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.BaseFont;
import org.openpdf.text.pdf.PdfWriter;

/** A handout as PDF, with its fonts in it: what is typed here is not only English. */
final class PdfFile {

    private static final float MARGIN = 56;
    /** What is left of a page on which no question begins any more, so that none stands apart from its answer. */
    private static final float TOO_LITTLE = 110;

    /** Stands for a character that the font has not, so that nobody thinks it was lost. */
    private static final String UNKNOWN = "□";

    private static final Color GREEN = new Color(0x1b5a3f);
    private static final Color SOFT = new Color(0x585d52);

    private PdfFile() {}

    static byte[] of(Handout handout) {
        var bytes = new ByteArrayOutputStream();
        BaseFont serif = font("LiberationSerif-Bold");
        BaseFont sans = font("LiberationSans-Regular");
        BaseFont strong = font("LiberationSans-Bold");
        try (var document = new Document(PageSize.A4, MARGIN, MARGIN, MARGIN, MARGIN)) {
            var writer = PdfWriter.getInstance(document, bytes);
            document.addTitle(handout.title());
            document.setFooter(pageNumber(new Font(sans, 9, Font.NORMAL, SOFT)));
            document.open();
            document.add(paragraph(handout.title(), new Font(serif, 22), 0, 6));
            for (var section : handout.sections()) {
                if (writer.getVerticalPosition(true) < MARGIN + TOO_LITTLE) {
                    document.newPage();
                }
                document.add(paragraph(section.question(), new Font(serif, 15), 16, 2));
                document.add(paragraph(section.meta(), new Font(sans, 9, Font.NORMAL, SOFT), 0, 4));
                for (var part : section.parts()) {
                    if (!part.name().isEmpty()) {
                        document.add(paragraph(part.name(), new Font(strong, 9, Font.NORMAL, GREEN), 6, 0));
                    }
                    for (var line : part.paragraphs()) {
                        document.add(paragraph(line, new Font(sans, 11), 0, 4));
                    }
                }
            }
        }
        return bytes.toByteArray();
    }

    private static Paragraph paragraph(String text, Font font, float before, float after) {
        var paragraph = new Paragraph(printable(text, font.getBaseFont()), font);
        paragraph.setLeading(0, 1.4f);
        paragraph.setSpacingBefore(before);
        paragraph.setSpacingAfter(after);
        return paragraph;
    }

    /** Lines keep their indentation, as code has it. */
    private static String printable(String text, BaseFont font) {
        var printable = new StringBuilder();
        text.replace("\t", "    ").codePoints().forEach(character -> {
            boolean indents = character == ' ' && printable.toString().isBlank();
            printable.append(indents ? "\u00a0" : font.charExists(character) ? Character.toString(character) : UNKNOWN);
        });
        return printable.toString();
    }

    private static HeaderFooter pageNumber(Font font) {
        var footer = new HeaderFooter(new Phrase("", font), true);
        footer.setBorder(Rectangle.NO_BORDER);
        footer.setAlignment(Element.ALIGN_CENTER);
        return footer;
    }

    private static BaseFont font(String name) {
        try (var file = PdfFile.class.getResourceAsStream("/liberation/" + name + ".ttf")) {
            if (file == null) {
                throw new IllegalStateException("There is no font " + name);
            }
            return BaseFont.createFont(
                    name + ".ttf", BaseFont.IDENTITY_H, BaseFont.EMBEDDED, true, file.readAllBytes(), null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
