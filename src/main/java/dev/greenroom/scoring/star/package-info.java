/** Reads a STAR answer: labels its sentences, grades its parts and writes the receipt. */
@NullMarked
package dev.greenroom.scoring.star;

import org.jspecify.annotations.NullMarked;
