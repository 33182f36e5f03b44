package org.trust360.survey.campaign;

import java.util.Optional;

/** Every campaign that has been opened, whatever has become of it since; a draft is not found here. */
public interface OpenedCampaigns {

    Optional<CampaignFacts> find(String campaignId);
}
