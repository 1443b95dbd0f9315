package dev.greenroom.interview;

import java.time.Instant;
import java.util.OptionalInt;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An interview as the list has it; its report is null while it goes on. */
public record PastInterview(
        UUID id,
        Setup setup,
        Instant startedAt,
        int questions,
        @Nullable Report report) {

    public OptionalInt total() {
        return report == null ? OptionalInt.empty() : report.total();
    }
}
