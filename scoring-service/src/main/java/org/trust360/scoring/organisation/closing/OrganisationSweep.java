package org.trust360.scoring.organisation.closing;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Looks every few seconds whether the last report of a campaign is there, whichever instance made it. */
@Component
class OrganisationSweep {

    private static final Logger log = LoggerFactory.getLogger(OrganisationSweep.class);

    private final OrganisationClosing closing;

    OrganisationSweep(OrganisationClosing closing) {
        this.closing = closing;
    }

    @Scheduled(fixedDelayString = "${trust360.organisation.sweep:3s}")
    void sweep() {
        try {
            closing.settle();
        } catch (RuntimeException e) {
            log.warn("Organisation figures are made later ({})", e.getClass().getSimpleName());
        }
    }
}
