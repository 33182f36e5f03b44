package org.trust360.survey.campaign;

import java.time.Instant;

/** A campaign in one line. Before it is opened the number of people to be rated is not yet known: 0. */
public record CampaignSummary(
        String id, String name, CampaignState state, NextStep next, Instant deadline, int subjects) {}
