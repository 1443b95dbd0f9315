/** The pages on which somebody drafts answers, keeps stories and gets ready for the day. */
@NullMarked
package dev.greenroom.answers.web;

import org.jspecify.annotations.NullMarked;
