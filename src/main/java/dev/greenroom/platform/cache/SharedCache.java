package dev.greenroom.platform.cache;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.util.function.Function;
import java.util.function.LongSupplier;

/**
 * A cache whose keys carry the generation in which they were asked for. So a value whose loading
 * began before a drop is never served after it.
 */
public final class SharedCache<K, V> {

    private final LongSupplier generation;
    private final LoadingCache<Key<K>, V> values;

    SharedCache(LongSupplier generation, int capacity, Function<K, V> load) {
        this.generation = generation;
        this.values = Caffeine.newBuilder().maximumSize(capacity).build(key -> load.apply(key.value()));
    }

    public V get(K key) {
        return values.get(new Key<>(generation.getAsLong(), key));
    }

    private record Key<K>(long generation, K value) {}
}
