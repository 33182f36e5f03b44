package org.trust360.scoring.publication;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;

/**
 * Where the classes begin.
 *
 * @param validated false: these are proposals, nobody has shown yet that they are right
 */
@JsonPropertyOrder({"congruent", "high", "low", "validated"})
public record Limits(double congruent, double high, double low, boolean validated) {}
