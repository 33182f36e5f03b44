package org.trust360.events;

/** HR decided that the leaders of a closed campaign may see their reports. */
public record CampaignReleased(String campaignId) implements CampaignEvent {

    public static final EventType<CampaignReleased> TYPE =
            new EventType<>("campaign.released", 1, CampaignReleased.class);

    @Override
    public String key() {
        return campaignId;
    }
}
