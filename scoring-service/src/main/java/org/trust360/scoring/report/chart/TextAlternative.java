package org.trust360.scoring.report.chart;

/**
 * What a picture says, for those who do not see it.
 *
 * @param id of the picture, unique on its page
 * @param title what it is
 * @param description every figure in it
 */
public record TextAlternative(String id, String title, String description) {}
