/** The pages of the site itself. */
@NullMarked
package dev.greenroom.site.web;

import org.jspecify.annotations.NullMarked;
