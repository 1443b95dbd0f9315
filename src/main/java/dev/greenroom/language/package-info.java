/** Cuts sentences, reads their grammar and turns them into vectors; all in process, nothing fetched while running. */
@NullMarked
package dev.greenroom.language;

import org.jspecify.annotations.NullMarked;
