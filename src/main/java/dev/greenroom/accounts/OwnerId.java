package dev.greenroom.accounts;

import java.util.UUID;

/**
 * Whoever has work here, a guest or an account; what is stored by owner has it as a foreign key to {@code owner.id}.
 *
 * <p>A controller that reads takes an {@code Optional<OwnerId>}: empty for a visitor without work. One that writes takes
 * a {@link StartsWork @StartsWork} {@code OwnerId}, which makes a guest of such a visitor.
 */
public record OwnerId(UUID value) {}
