/** Every page as a visitor meets it: markup, links, accessibility, in a real browser. */
@NullMarked
package dev.greenroom.pages;

import org.jspecify.annotations.NullMarked;
