package dev.greenroom.scoring;

import dev.greenroom.language.LanguageModels;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import org.apache.commons.codec.digest.DigestUtils;

/** The version printed on every receipt: the rules' number, then a hash of what was fitted and of the models. */
final class RubricVersion {

    /** Counts up when a rule changes. */
    private static final int RULES = 6;

    private static final List<String> FITTED = List.of("/scoring/star.json", "/scoring/coverage.json");

    private RubricVersion() {}

    static String of(LanguageModels models) {
        MessageDigest digest = DigestUtils.getSha256Digest();
        for (String resource : FITTED) {
            digest.update(read(resource));
        }
        digest.update(models.hash().getBytes(StandardCharsets.US_ASCII));
        return RULES + "-" + HexFormat.of().formatHex(digest.digest()).substring(0, 12);
    }

    private static byte[] read(String resource) {
        try (InputStream stream = RubricVersion.class.getResourceAsStream(resource)) {
            if (stream == null) {
                throw new IllegalStateException("No " + resource + " on the classpath");
            }
            return stream.readAllBytes();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
