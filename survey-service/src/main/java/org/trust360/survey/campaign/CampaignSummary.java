package org.trust360.survey.campaign;

import java.time.Instant;

/**
 * A campaign in one line. Before it is opened the number of people to be rated is not yet known: 0.
 *
 * @param nextAt when what is next happens by itself; the deadline where nothing does
 */
public record CampaignSummary(
        String id, String name, CampaignState state, NextStep next, Instant deadline, Instant nextAt, int subjects) {}
