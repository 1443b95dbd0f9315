/** The pages and suggestions of the search. */
@NullMarked
package dev.greenroom.search.web;

import org.jspecify.annotations.NullMarked;
