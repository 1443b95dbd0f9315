/** The room where a candidate gets ready before walking on. */
@NullMarked
package dev.greenroom;

import org.jspecify.annotations.NullMarked;
