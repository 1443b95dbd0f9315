/** Values worked out from the database and kept until it changes, on every instance. */
@NullMarked
package dev.greenroom.platform.cache;

import org.jspecify.annotations.NullMarked;
