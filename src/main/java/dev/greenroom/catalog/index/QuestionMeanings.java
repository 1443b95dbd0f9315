package dev.greenroom.catalog.index;

import dev.greenroom.catalog.index.MeaningRepository.QuestionText;
import dev.greenroom.language.Embedding;
import dev.greenroom.language.Embeddings;
import dev.greenroom.language.LanguageModels;
import dev.greenroom.platform.cache.SharedCaches;
import dev.greenroom.platform.text.Slug;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.commons.codec.digest.DigestUtils;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The meaning of every published question, worked out in the background. Until that is done, and while it is done again
 * after a change, what is known already is used.
 */
@Component
class QuestionMeanings implements DisposableBean {

    private static final Logger log = LoggerFactory.getLogger(QuestionMeanings.class);
    private static final long NEVER = -1;

    private final SearchProperties properties;
    private final MeaningRepository repository;
    private final Embeddings embeddings;
    private final SharedCaches caches;
    private final TransactionTemplate transaction;
    private final AtomicBoolean refreshing = new AtomicBoolean();
    private final ExecutorService background = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().name("question-meanings").daemon().factory());
    private volatile Meanings meanings = Meanings.NONE;
    private volatile long generation = NEVER;

    QuestionMeanings(
            SearchProperties properties,
            MeaningRepository repository,
            Embeddings embeddings,
            SharedCaches caches,
            TransactionTemplate transaction) {
        this.properties = properties;
        this.repository = repository;
        this.embeddings = embeddings;
        this.caches = caches;
        this.transaction = transaction;
    }

    /** By question; empty until the models are loaded and the first pass is done. */
    Map<Slug, Embedding> current() {
        if (properties.byMeaning()
                && generation != caches.generation()
                && embeddings.isReady()
                && refreshing.compareAndSet(false, true)) {
            background.execute(this::refresh);
        }
        return meanings.byQuestion();
    }

    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        embeddings.whenReady().thenRun(this::current);
    }

    @Override
    public void destroy() {
        background.shutdownNow();
    }

    void refresh() {
        try {
            var read = caches.generation();
            var found = embeddings.models().map(this::work).orElse(meanings);
            generation = read;
            if (!found.texts().equals(meanings.texts())) {
                meanings = found;
                transaction.executeWithoutResult(status -> caches.drop()); // pages were rendered without them
            }
        } catch (RuntimeException failure) {
            log.warn("The meaning of questions could not be worked out; search goes by words until it can", failure);
        } finally {
            refreshing.set(false);
        }
    }

    private Meanings work(LanguageModels models) {
        var known = repository.findAll(models.hash());
        var found = new LinkedHashMap<Slug, Embedding>();
        var hashes = new LinkedHashMap<Slug, String>();
        for (QuestionText question : repository.questions()) {
            var hash = DigestUtils.sha256Hex(question.text());
            var meaning = known.get(hash);
            if (meaning == null) {
                meaning = models.embedder().embed(question.text());
                repository.save(models.hash(), hash, meaning);
            }
            hashes.put(question.slug(), hash);
            found.put(question.slug(), meaning);
        }
        repository.retain(hashes.values());
        return new Meanings(hashes, found);
    }

    /** @param texts the hash of each question's text */
    private record Meanings(Map<Slug, String> texts, Map<Slug, Embedding> byQuestion) {

        static final Meanings NONE = new Meanings(Map.of(), Map.of());
    }
}
