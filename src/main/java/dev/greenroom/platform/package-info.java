/** What every module may use and that knows no business words: configuration, clock, web, text, database. */
@NullMarked
package dev.greenroom.platform;

import org.jspecify.annotations.NullMarked;
