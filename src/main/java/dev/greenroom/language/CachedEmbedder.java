package dev.greenroom.language;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

/** Remembers the vectors of the texts asked for last, so that while someone types only what changed is computed. */
final class CachedEmbedder implements Embedder {

    /** About 40 kB each. */
    private static final int MOST_READ_IN_FULL = 300;

    private final Embedder embedder;
    private final Cache<String, Embedding> seen;
    private final Cache<String, Meaning> readInFull;

    CachedEmbedder(Embedder embedder, int size) {
        this.embedder = embedder;
        this.seen = Caffeine.newBuilder().maximumSize(size).build();
        this.readInFull = Caffeine.newBuilder()
                .maximumSize(Math.min(size, MOST_READ_IN_FULL))
                .build();
    }

    @Override
    public Embedding embed(String text) {
        return seen.get(text, embedder::embed);
    }

    @Override
    public Meaning read(String text) {
        return readInFull.get(text, embedder::read);
    }
}
