package dev.greenroom.scoring;

/**
 * The grades of a story.
 *
 * @param relevance how well it answers the question, from 0 to 4, one decimal
 */
public record StarGrades(PartGrade situation, PartGrade task, PartGrade action, PartGrade result, double relevance) {}
