package dev.greenroom.language;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;

/** The shipped models, to be measured. */
public final class BenchModels {

    private static final int MOST_CACHED = 10_000;

    private final LanguageModels models = LanguageConfiguration.load(0).join();

    /** The models with nothing remembered. */
    public LanguageModels cold() {
        return new LanguageModels(
                new CachedEmbedder(models.embedder(), MOST_CACHED), models.tagger(), models.hash());
    }

    /** Prints what loading the models takes in memory. */
    public static void main(String[] arguments) throws IOException {
        long heapBefore = heap();
        long residentBefore = resident();
        var loaded = new BenchModels();
        loaded.cold().embedder().embed("So that the first run has its memory, too.");
        System.out.printf(
                "The models take %d MB of heap and %d MB of the process in all.%n",
                heap() - heapBefore >> 20, resident() - residentBefore >> 10);
        if (loaded.models.hash().isEmpty()) {
            throw new AssertionError("Kept, so that nothing is collected before it is measured");
        }
    }

    private static long heap() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }

    /** In kilobytes; Linux. */
    private static long resident() {
        try (var lines = Files.lines(Path.of("/proc/self/status"))) {
            return lines.filter(line -> line.startsWith("VmRSS:"))
                    .map(line -> line.replaceAll("\\D", ""))
                    .mapToLong(Long::parseLong)
                    .findFirst()
                    .orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
