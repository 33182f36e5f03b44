package org.trust360.scoring.audit;

/**
 * A rule that a proposal breaks.
 *
 * @param cell the figure of the proposal that would have to change
 * @param why in words for an expert; never a number of people below the threshold, never an answer
 */
public record Violation(Rule rule, String cell, String why) {}
