package dev.greenroom.platform.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.greenroom.platform.PlatformProperties;
import dev.greenroom.platform.cache.SharedCaches;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Rendered pages, as many as the memory set aside for them holds. Keys carry the generation of the content, so a page
 * whose rendering began before a change is never served after it.
 */
@Component
class PageCache {

    /** What a page takes beside its bytes. */
    private static final int OVERHEAD_BYTES = 512;

    private final SharedCaches content;
    private final Cache<Key, StoredPage> pages;

    PageCache(SharedCaches content, PlatformProperties platform) {
        this.content = content;
        this.pages = Caffeine.newBuilder()
                // At once, so that a cache of no size keeps nothing for even a moment.
                .executor(Runnable::run)
                .maximumWeight(platform.pageCache().toBytes())
                .weigher((Key key, StoredPage page) -> page.weight() + OVERHEAD_BYTES)
                .build();
    }

    Key key(ReadingRequest request) {
        return new Key(
                content.generation(),
                request.getRequestURI(),
                Objects.requireNonNullElse(request.getQueryString(), ""),
                "true".equals(request.getHeader("HX-Request")));
    }

    Optional<StoredPage> find(Key key) {
        return Optional.ofNullable(pages.getIfPresent(key));
    }

    void keep(Key key, StoredPage page) {
        pages.put(key, page);
    }

    record Key(long generation, String path, String query, boolean fragment) {}
}
