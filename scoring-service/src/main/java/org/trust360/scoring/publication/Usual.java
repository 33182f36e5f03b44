package org.trust360.scoring.publication;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;

/**
 * Norms: what is usual in this organisation, as a report tells it.
 *
 * @param id the campaign that they come from
 * @param leaders how many leaders they are made of
 */
@JsonPropertyOrder({"id", "leaders"})
public record Usual(String id, int leaders) {

    /**
     * What is usual in a theme, on the scale: means over leaders. The class is read against {@code sayDo}, the gap itself
     * is not.
     *
     * @param leaders how many leaders this theme's norm is made of
     */
    @JsonPropertyOrder({"leaders", "intention", "behavior", "perception", "sayDo"})
    public record InTheme(int leaders, double intention, double behavior, double perception, double sayDo) {}
}
