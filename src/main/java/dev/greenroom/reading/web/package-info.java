/** The pages that read an answer and explain how: score an answer, the rubric. */
@NullMarked
package dev.greenroom.reading.web;

import org.jspecify.annotations.NullMarked;
