package dev.greenroom.scoring;

/**
 * The grade of one part of a story.
 *
 * @param grade from 0 to 4, one decimal
 * @param share of the answer's words, from 0 to 1
 */
public record PartGrade(double grade, int words, double share) {}
