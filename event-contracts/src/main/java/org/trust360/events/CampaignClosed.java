package org.trust360.events;

/** A campaign takes no more answers. What counts per subject is told by {@link CollectionClosed}. */
public record CampaignClosed(String campaignId) implements CampaignEvent {

    public static final EventType<CampaignClosed> TYPE = new EventType<>("campaign.closed", 1, CampaignClosed.class);

    @Override
    public String key() {
        return campaignId;
    }
}
