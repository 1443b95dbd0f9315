/** Writes answers down in the formats that people take them along in. */
@NullMarked
package dev.greenroom.answers.export;

import org.jspecify.annotations.NullMarked;
