/** The library: categories, guides, questions and articles, with their revisions. */
@NullMarked
package dev.greenroom.catalog;

import org.jspecify.annotations.NullMarked;
