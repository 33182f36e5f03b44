package org.trust360.events;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * A campaign takes no more answers. What counts per subject is told by {@link CollectionClosed}.
 *
 * @param subjects how many of these will follow, one per subject; null from releases that did not tell it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CampaignClosed(String campaignId, @Nullable Integer subjects) implements CampaignEvent {

    public static final EventType<CampaignClosed> TYPE = new EventType<>("campaign.closed", 1, CampaignClosed.class);

    @Override
    public String key() {
        return campaignId;
    }
}
