package org.trust360.scoring.norms;

import java.util.HashSet;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.trust360.scoring.campaign.Campaign;
import org.trust360.scoring.campaign.Campaigns;

/**
 * Says what a campaign is read against: the norms of the campaign it names as its reference; where that one gave none,
 * those that it was read against itself. So they follow from what was there when the campaign opened, whenever somebody
 * asks. A pulse is read against the same as the report it asks about again.
 */
@Component
public final class NormsInForce {

    private final Campaigns campaigns;
    private final FrozenNorms norms;

    public NormsInForce(Campaigns campaigns, FrozenNorms norms) {
        this.campaigns = campaigns;
        this.norms = norms;
    }

    /** The campaign with its norms, if there are some; empty as long as that cannot be known. */
    public Optional<Campaign> bound(Campaign campaign) {
        var original = campaign.lineage().pulseOf();
        return original == null
                ? bound(campaign, campaign)
                : campaigns.find(original).flatMap(asked -> bound(campaign, asked));
    }

    private Optional<Campaign> bound(Campaign campaign, Campaign asked) {
        var seen = new HashSet<String>();
        var reference = asked.lineage().reference();
        while (reference != null && seen.add(reference)) {
            var before = campaigns.find(reference);
            if (before.isEmpty() || !norms.isDecided(reference)) {
                return Optional.empty();
            }
            var found = norms.find(reference, asked.questionnaire());
            if (found.isPresent()) {
                return found.map(campaign::against);
            }
            reference = before.get().lineage().reference();
        }
        return Optional.of(campaign);
    }
}
