package org.trust360.survey.campaign;

import org.springframework.stereotype.Component;

/** What is left to do for a campaign. */
@Component
class CampaignWork {

    private final Asking asking;
    private final Launching launching;
    private final Closing closing;
    private final Cancelling cancelling;

    CampaignWork(Asking asking, Launching launching, Closing closing, Cancelling cancelling) {
        this.asking = asking;
        this.launching = launching;
        this.closing = closing;
        this.cancelling = cancelling;
    }

    void finish(Campaign campaign) {
        switch (campaign) {
            case Campaign.Nominating nominating -> asking.run(nominating);
            case Campaign.Collecting collecting -> launching.run(collecting);
            case Campaign.Closed closed -> closing.run(closed);
            case Campaign.Cancelled cancelled -> cancelling.run(cancelled);
            case Campaign.Draft _, Campaign.Reported _ -> {}
        }
    }
}
