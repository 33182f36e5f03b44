package org.trust360.scoring.publication;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;

/**
 * Norms: what is usual in this organisation, as a report tells it.
 *
 * @param id the campaign that they come from
 * @param leaders how many leaders they are made of
 */
@JsonPropertyOrder({"id", "leaders"})
public record Usual(String id, int leaders) {}
