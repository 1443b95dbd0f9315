package dev.greenroom.language;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.apache.commons.codec.digest.DigestUtils;

/** The model files, each packed in a jar on the classpath. */
enum ModelFile {
    SENTENCES("/bge-small-en-v1.5-q.onnx"),
    TOKENIZER("/bge-small-en-v1.5-q-tokenizer.json"),
    PARTS_OF_SPEECH("/opennlp-en-ud-ewt-pos-1.3-2.5.4.bin");

    private final String resource;

    ModelFile(String resource) {
        this.resource = resource;
    }

    InputStream open() throws IOException {
        InputStream stream = ModelFile.class.getResourceAsStream(resource);
        if (stream == null) {
            throw new FileNotFoundException("No " + resource + " on the classpath");
        }
        return stream;
    }

    byte[] read() throws IOException {
        try (InputStream stream = open()) {
            return stream.readAllBytes();
        }
    }

    /** The SHA-256 of all files in their order, in hexadecimal. */
    static String hash() throws IOException {
        MessageDigest digest = DigestUtils.getSha256Digest();
        for (ModelFile file : values()) {
            digest.update(file.read());
        }
        return HexFormat.of().formatHex(digest.digest());
    }
}
