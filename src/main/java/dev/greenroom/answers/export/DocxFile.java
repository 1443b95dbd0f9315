package dev.greenroom.answers.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * A handout as a Word document (ECMA-376): headings and paragraphs are all it needs, which is not worth a library many
 * times the size of this application.
 */
final class DocxFile {

    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>";
    private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

    private static final String CONTENT_TYPES = HEAD
            + "<Types xmlns=\"" + PACKAGE + "content-types\">"
            + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
            + "<Override PartName=\"/word/document.xml\" ContentType=\"" + TYPE + "document.main+xml\"/>"
            + "<Override PartName=\"/word/styles.xml\" ContentType=\"" + TYPE + "styles+xml\"/></Types>";
    private static final String PACKAGE_PARTS = parts("officeDocument", "word/document.xml");
    private static final String DOCUMENT_PARTS = parts("styles", "styles.xml");
    private static final String STYLES = HEAD
            + "<w:styles xmlns:w=\"" + WORD + "\"><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii=\"Calibri\""
            + " w:hAnsi=\"Calibri\" w:cs=\"Calibri\"/><w:sz w:val=\"22\"/><w:lang"
            + " w:val=\"en-GB\"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing"
            + " w:after=\"120\" w:line=\"300\""
            + " w:lineRule=\"auto\"/></w:pPr></w:pPrDefault></w:docDefaults><w:style"
            + " w:type=\"paragraph\" w:default=\"1\" w:styleId=\"Normal\"><w:name"
            + " w:val=\"Normal\"/></w:style>"
            + heading("Title", "Title", 0, 44)
            + heading("Heading1", "heading 1", 360, 30)
            + heading("Heading2", "heading 2", 160, 22)
            + "<w:style w:type=\"paragraph\" w:styleId=\"Meta\"><w:name w:val=\"Meta\"/><w:basedOn"
            + " w:val=\"Normal\"/><w:rPr><w:color w:val=\"585D52\"/><w:sz w:val=\"19\"/></w:rPr></w:style></w:styles>";

    private DocxFile() {}

    static byte[] of(Handout handout) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            add(zip, "[Content_Types].xml", CONTENT_TYPES);
            add(zip, "_rels/.rels", PACKAGE_PARTS);
            add(zip, "word/_rels/document.xml.rels", DOCUMENT_PARTS);
            add(zip, "word/styles.xml", STYLES);
            add(zip, "word/document.xml", document(handout));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static String document(Handout handout) {
        var text = new StringBuilder(HEAD + "<w:document xmlns:w=\"" + WORD + "\"><w:body>");
        text.append(paragraph("Title", handout.title()));
        for (var section : handout.sections()) {
            text.append(paragraph("Heading1", section.question())).append(paragraph("Meta", section.meta()));
            for (var part : section.parts()) {
                text.append(part.name().isEmpty() ? "" : paragraph("Heading2", part.name()));
                part.paragraphs().forEach(line -> text.append(paragraph("Normal", line)));
            }
        }
        return text.append("<w:sectPr><w:pgSz w:w=\"11906\" w:h=\"16838\"/>")
                .append("<w:pgMar w:top=\"1300\" w:right=\"1400\" w:bottom=\"1300\""
                        + " w:left=\"1400\"/></w:sectPr></w:body></w:document>")
                .toString();
    }

    private static String paragraph(String style, String text) {
        return "<w:p><w:pPr><w:pStyle w:val=\"%s\"/></w:pPr><w:r><w:t xml:space=\"preserve\">%s</w:t></w:r></w:p>"
                .formatted(style, tabbed(text));
    }

    private static String tabbed(String text) {
        return Stream.of(text.split("\t", -1))
                .map(DocxFile::escaped)
                .collect(Collectors.joining("</w:t><w:tab/><w:t xml:space=\"preserve\">"));
    }

    private static String heading(String id, String name, int before, int size) {
        return ("<w:style w:type=\"paragraph\" w:styleId=\"%s\"><w:name w:val=\"%s\"/><w:basedOn"
                        + " w:val=\"Normal\"/><w:next w:val=\"Normal\"/><w:pPr><w:keepNext/><w:spacing w:before=\"%d\""
                        + " w:after=\"60\"/></w:pPr><w:rPr><w:b/><w:color w:val=\"1B5A3F\"/><w:sz"
                        + " w:val=\"%d\"/></w:rPr></w:style>")
                .formatted(id, name, before, size);
    }

    private static String parts(String kind, String target) {
        return HEAD + "<Relationships xmlns=\"" + PACKAGE + "relationships\"><Relationship Id=\"r1\" Type=\"" + OFFICE
                + kind + "\" Target=\"" + target + "\"/></Relationships>";
    }

    /** XML has no place for most control characters. */
    private static String escaped(String text) {
        return text.replaceAll("[\\p{Cntrl}\\uFFFE\\uFFFF]", " ")
                .replaceAll("\\p{Cs}", "\uFFFD")
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;");
    }

    private static void add(ZipOutputStream zip, String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(text.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }
}
