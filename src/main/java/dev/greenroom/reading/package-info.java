/** How an answer reads: what was asked and what was written, made into what a page shows. */
@NullMarked
package dev.greenroom.reading;

import org.jspecify.annotations.NullMarked;
