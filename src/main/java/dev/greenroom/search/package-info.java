/** One box over everything published, and the guide for a job title. */
@NullMarked
package dev.greenroom.search;

import org.jspecify.annotations.NullMarked;
