package org.trust360.events;

/** What happened to a campaign as a whole; the key is the campaign. */
public sealed interface CampaignEvent extends Event
        permits CampaignClosed, CampaignOpened, CampaignReleased, CoachAssigned {}
