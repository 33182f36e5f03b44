package org.trust360.survey.campaign;

import org.springframework.stereotype.Component;

/** What is left to do for a campaign. */
@Component
class CampaignWork {

    private final Launching launching;
    private final Closing closing;

    CampaignWork(Launching launching, Closing closing) {
        this.launching = launching;
        this.closing = closing;
    }

    void finish(Campaign.Opened campaign) {
        switch (campaign) {
            case Campaign.Collecting collecting -> launching.run(collecting);
            case Campaign.Closed closed -> closing.run(closed);
            case Campaign.Released _ -> {}
        }
    }
}
