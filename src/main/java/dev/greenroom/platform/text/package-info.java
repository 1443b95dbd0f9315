/** Text as values: slugs, and Markdown turned into safe HTML. */
@NullMarked
package dev.greenroom.platform.text;

import org.jspecify.annotations.NullMarked;
