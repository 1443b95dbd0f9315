/** The site around guides and questions: home, static pages, site map, feeds. */
@NullMarked
package dev.greenroom.site;

import org.jspecify.annotations.NullMarked;
