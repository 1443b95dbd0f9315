package dev.greenroom.catalog;

import dev.greenroom.platform.text.Slug;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What an import did, piece by piece. */
public final class ImportReport {

    private final Map<ImportOutcome, List<Slug>> pieces = new EnumMap<>(ImportOutcome.class);
    private boolean vocabularyChanged;

    void add(ImportOutcome outcome, Slug slug) {
        pieces.computeIfAbsent(outcome, key -> new ArrayList<>()).add(slug);
    }

    void vocabularyChanged() {
        vocabularyChanged = true;
    }

    public List<Slug> of(ImportOutcome outcome) {
        return List.copyOf(pieces.getOrDefault(outcome, List.of()));
    }

    /** Whether a reader sees anything else than before. */
    public boolean changesPages() {
        return vocabularyChanged || pieces.keySet().stream().anyMatch(ImportOutcome::changesPages);
    }

    /** For the log, e.g. "12 created, 80 unchanged". */
    @Override
    public String toString() {
        return pieces.entrySet().stream()
                .map(entry -> "%d %s"
                        .formatted(entry.getValue().size(), entry.getKey().label()))
                .collect(Collectors.joining(", "));
    }
}
