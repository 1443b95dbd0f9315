package dev.greenroom.interview;

import dev.greenroom.platform.text.Slug;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An interview that goes on.
 *
 * @param place what is asked; null when everything has been
 * @param heard when something was heard of its candidate last
 */
public record Unfinished(UUID id, Slug role, @Nullable Place place, int questions, Instant heard) {}
