package dev.greenroom.answers.export;

import java.awt.Color;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.openpdf.text.Document;
import org.openpdf.text.Font;
import org.openpdf.text.PageSize;
import org.openpdf.text.Paragraph;
import org.openpdf.text.pdf.BaseFont;
import org.openpdf.text.pdf.PdfWriter;

/** A handout as PDF, with its fonts in it: what is typed here is not only English. */
final class PdfFile {

    private static final float MARGIN = 56;
    private static final Color GREEN = new Color(0x1b5a3f);
    private static final Color SOFT = new Color(0x585d52);

    private PdfFile() {}

    static byte[] of(Handout handout) {
        var bytes = new ByteArrayOutputStream();
        BaseFont serif = font("LiberationSerif-Bold");
        BaseFont sans = font("LiberationSans-Regular");
        BaseFont strong = font("LiberationSans-Bold");
        try (var document = new Document(PageSize.A4, MARGIN, MARGIN, MARGIN, MARGIN)) {
            PdfWriter.getInstance(document, bytes);
            document.addTitle(handout.title());
            document.open();
            document.add(paragraph(handout.title(), new Font(serif, 22), 0, 6));
            for (var section : handout.sections()) {
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
        var paragraph = new Paragraph(text, font);
        paragraph.setLeading(0, 1.4f);
        paragraph.setSpacingBefore(before);
        paragraph.setSpacingAfter(after);
        return paragraph;
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
