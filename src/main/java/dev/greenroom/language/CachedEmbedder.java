package dev.greenroom.language;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

/** Remembers the vectors of the texts asked for last, so that while someone types only what changed is computed. */
final class CachedEmbedder implements Embedder {

    private final Embedder embedder;
    private final Cache<String, Embedding> seen;

    CachedEmbedder(Embedder embedder, int size) {
        this.embedder = embedder;
        this.seen = Caffeine.newBuilder().maximumSize(size).build();
    }

    @Override
    public Embedding embed(String text) {
        return seen.get(text, embedder::embed);
    }
}
