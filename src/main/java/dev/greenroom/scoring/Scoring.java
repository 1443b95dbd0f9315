package dev.greenroom.scoring;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/** The engine as soon as its models are loaded; until then there is none, and callers say so. */
public final class Scoring {

    private final CompletableFuture<Scorer> scorer;

    public Scoring(CompletableFuture<Scorer> scorer) {
        this.scorer = scorer;
    }

    /** The engine if it is ready. */
    public Optional<Scorer> scorer() {
        return scorer.isDone() && !scorer.isCompletedExceptionally() ? Optional.of(scorer.join()) : Optional.empty();
    }

    /** The engine once it is ready; fails if the models cannot be loaded. */
    public CompletableFuture<Scorer> whenReady() {
        return scorer.copy();
    }
}
