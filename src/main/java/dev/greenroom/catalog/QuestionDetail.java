package dev.greenroom.catalog;

import org.jspecify.annotations.Nullable;

/**
 * A question as its guide and its own page show it.
 *
 * @param number its place in the guide, from 1
 * @param sampleScore what its sample was given on the rubric, if it is behavioural and has been read
 */
public record QuestionDetail(
        int number,
        QuestionContent content,
        Term competency,
        @Nullable SampleScore sampleScore) {}
