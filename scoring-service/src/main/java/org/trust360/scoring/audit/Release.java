package org.trust360.scoring.audit;

import java.util.List;

/** A proposal that passed. Only the auditor can make one, so whoever holds one holds something that was audited. */
public final class Release {

    private final Proposal proposal;

    Release(Proposal proposal) {
        this.proposal = proposal;
    }

    public Policy policy() {
        return proposal.policy();
    }

    public List<Cell> cells() {
        return proposal.cells();
    }

    public List<Spread> spreads() {
        return proposal.spreads();
    }
}
