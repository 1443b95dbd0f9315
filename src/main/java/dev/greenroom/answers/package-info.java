/** Answers with their versions, stories, saved questions and the sheet for the day of the interview. */
@NullMarked
package dev.greenroom.answers;

import org.jspecify.annotations.NullMarked;
