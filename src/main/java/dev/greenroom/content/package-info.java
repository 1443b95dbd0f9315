/** Reads the content files into the catalogue, checks them and writes them back. */
@NullMarked
package dev.greenroom.content;

import org.jspecify.annotations.NullMarked;
