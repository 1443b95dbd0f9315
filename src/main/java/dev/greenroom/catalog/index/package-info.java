/** Finds questions, guides and articles by their words and by what they mean. */
@NamedInterface("index")
@NullMarked
package dev.greenroom.catalog.index;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
