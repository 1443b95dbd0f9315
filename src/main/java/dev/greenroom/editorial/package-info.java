/** Writing, reviewing and correcting what the library says. */
@NullMarked
package dev.greenroom.editorial;

import org.jspecify.annotations.NullMarked;
