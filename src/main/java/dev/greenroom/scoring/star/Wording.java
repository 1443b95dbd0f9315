package dev.greenroom.scoring.star;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;
import java.util.stream.IntStream;

/** What the engine says, by rule id: why a line stands in the receipt, what to change, what to ask. */
public final class Wording {

    private static final Properties TEXTS = load();

    private Wording() {}

    public static String of(String id) {
        String text = TEXTS.getProperty(id);
        if (text == null) {
            throw new IllegalStateException("No wording for " + id);
        }
        return text;
    }

    /** The wordings there are of one thing: "id.1", "id.2" and so on. */
    static List<String> all(String id) {
        return IntStream.iterate(1, number -> TEXTS.containsKey(id + "." + number), number -> number + 1)
                .mapToObj(number -> of(id + "." + number))
                .toList();
    }

    private static Properties load() {
        Properties texts = new Properties();
        try (InputStream stream = Wording.class.getResourceAsStream("/scoring/wording.properties")) {
            if (stream == null) {
                throw new IllegalStateException("No wording on the classpath");
            }
            texts.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
            return texts;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
