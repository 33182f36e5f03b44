package org.trust360.survey.campaign;

import java.time.Instant;

/** One round of feedback. What can be done with it depends on its state, so each state has its own transitions. */
sealed interface Campaign {

    String id();

    Terms terms();

    CampaignState state();

    /** Planned; everything can still be changed. */
    record Draft(String id, Terms terms) implements Campaign {

        @Override
        public CampaignState state() {
            return CampaignState.DRAFT;
        }

        Draft until(Instant deadline) {
            return new Draft(id, terms.until(deadline));
        }

        Collecting open(Roster roster) {
            return new Collecting(id, terms, roster, false);
        }

        Cancelled cancel() {
            return new Cancelled(id, terms);
        }
    }

    /** A campaign that has been opened: its assignments are frozen. */
    sealed interface Opened extends Campaign {

        Roster roster();
    }

    /** Takes answers; {@code launched} says that all collections and invitations are there. */
    record Collecting(String id, Terms terms, Roster roster, boolean launched) implements Opened {

        @Override
        public CampaignState state() {
            return CampaignState.COLLECTING;
        }

        boolean isDue(Instant now) {
            return !now.isBefore(terms.deadline());
        }

        Collecting until(Instant deadline) {
            return new Collecting(id, terms.until(deadline), roster, launched);
        }

        Collecting finishLaunch() {
            return new Collecting(id, terms, roster, true);
        }

        Closed close(Instant now) {
            return new Closed(id, terms, roster, now, false);
        }
    }

    /** Takes no more answers; {@code settled} says that every collection is closed. */
    record Closed(String id, Terms terms, Roster roster, Instant closedAt, boolean settled) implements Opened {

        @Override
        public CampaignState state() {
            return CampaignState.CLOSED;
        }

        Closed settle() {
            return new Closed(id, terms, roster, closedAt, true);
        }

        Released release(Instant now) {
            return new Released(id, terms, roster, closedAt, now);
        }
    }

    /** Its reports may be read by those they are about. */
    record Released(String id, Terms terms, Roster roster, Instant closedAt, Instant releasedAt) implements Opened {

        @Override
        public CampaignState state() {
            return CampaignState.RELEASED;
        }
    }

    /** Given up before anybody was asked. */
    record Cancelled(String id, Terms terms) implements Campaign {

        @Override
        public CampaignState state() {
            return CampaignState.CANCELLED;
        }
    }
}
