package org.trust360.events;

/**
 * A campaign collects answers from now on; questionnaire and threshold are frozen.
 *
 * @param threshold the least number of raters that an anonymous block must have to be shown, 3 or more
 */
public record CampaignOpened(String campaignId, Questionnaire questionnaire, int threshold) implements CampaignEvent {

    public static final EventType<CampaignOpened> TYPE = new EventType<>("campaign.opened", 1, CampaignOpened.class);

    @Override
    public String key() {
        return campaignId;
    }
}
