/** The pages on which readers report errors and see what became of them. */
@NullMarked
package dev.greenroom.editorial.web;

import org.jspecify.annotations.NullMarked;
