package org.trust360.scoring.publication;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;

/**
 * What is usual in a theme, on the scale: means over leaders. The class is read against {@code sayDo}, the gap itself
 * is not.
 *
 * @param leaders how many leaders this theme's norm is made of
 */
@JsonPropertyOrder({"leaders", "intention", "behavior", "perception", "sayDo"})
public record ThemeNorm(int leaders, double intention, double behavior, double perception, double sayDo) {}
