/** The reading pages of the library. */
@NullMarked
package dev.greenroom.catalog.web;

import org.jspecify.annotations.NullMarked;
