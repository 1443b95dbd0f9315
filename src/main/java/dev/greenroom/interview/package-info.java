/** The timed mock interview, its clock and its report. */
@NullMarked
package dev.greenroom.interview;

import org.jspecify.annotations.NullMarked;
