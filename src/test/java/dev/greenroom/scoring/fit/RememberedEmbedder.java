package dev.greenroom.scoring.fit;

import dev.greenroom.language.Embedder;
import dev.greenroom.language.Embedding;
import dev.greenroom.language.LanguageModels;
import dev.greenroom.language.LoadedModels;
import dev.greenroom.language.Meaning;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/** Keeps vectors in a file given by {@code -Dfit.cache}, so that fitting again takes seconds; for one set of models. */
final class RememberedEmbedder implements Embedder {

    private final Embedder embedder;
    private final Map<String, float[]> known = new TreeMap<>();

    private RememberedEmbedder(Embedder embedder) {
        this.embedder = embedder;
    }

    /** The real models; where a file is given, with the vectors in it, and written back when the program ends. */
    static LanguageModels models() throws IOException {
        LanguageModels models = LoadedModels.get();
        String file = System.getProperty("fit.cache");
        if (file == null) {
            return models;
        }
        RememberedEmbedder remembered = new RememberedEmbedder(models.embedder());
        remembered.read(Path.of(file));
        Runtime.getRuntime().addShutdownHook(new Thread(() -> remembered.write(Path.of(file))));
        return new LanguageModels(remembered, models.tagger(), models.hash());
    }

    @Override
    public synchronized Embedding embed(String text) {
        return Embedding.of(
                known.computeIfAbsent(text, key -> embedder.embed(key).values()));
    }

    /** Read anew each time: every word of a text would be too much to keep. */
    @Override
    public Meaning read(String text) {
        return embedder.read(text);
    }

    private void read(Path file) throws IOException {
        if (!Files.exists(file)) {
            return;
        }
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
            for (int left = in.readInt(); left > 0; left--) {
                String text = new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8);
                float[] values = new float[in.readInt()];
                for (int i = 0; i < values.length; i++) {
                    values[i] = in.readFloat();
                }
                known.put(text, values);
            }
        }
    }

    private synchronized void write(Path file) {
        try (DataOutputStream out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file)))) {
            out.writeInt(known.size());
            for (Map.Entry<String, float[]> entry : known.entrySet()) {
                byte[] text = entry.getKey().getBytes(StandardCharsets.UTF_8);
                out.writeInt(text.length);
                out.write(text);
                out.writeInt(entry.getValue().length);
                for (float value : entry.getValue()) {
                    out.writeFloat(value);
                }
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
