package dev.greenroom.answers.export;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import tools.jackson.databind.json.JsonMapper;

/** A format that answers can be taken along in. */
public enum FileFormat {
    PDF("application/pdf") {
        @Override
        public byte[] write(Handout handout) {
            return PdfFile.of(handout);
        }
    },
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document") {
        @Override
        public byte[] write(Handout handout) {
            return DocxFile.of(handout);
        }
    },
    MD("text/markdown;charset=UTF-8") {
        @Override
        public byte[] write(Handout handout) {
            return MarkdownFile.of(handout).getBytes(StandardCharsets.UTF_8);
        }
    },
    JSON("application/json") {
        @Override
        public byte[] write(Handout handout) {
            return JsonMapper.shared().writerWithDefaultPrettyPrinter().writeValueAsBytes(handout);
        }
    };

    private final String mediaType;

    FileFormat(String mediaType) {
        this.mediaType = mediaType;
    }

    public abstract byte[] write(Handout handout);

    public String mediaType() {
        return mediaType;
    }

    /** As it stands at the end of a file's name. */
    public String extension() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<FileFormat> of(String extension) {
        return Arrays.stream(values())
                .filter(format -> format.extension().equals(extension))
                .findFirst();
    }
}
