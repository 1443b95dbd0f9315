/** The pages of the mock interview: its start, its room and its report. */
@NullMarked
package dev.greenroom.interview.web;

import org.jspecify.annotations.NullMarked;
