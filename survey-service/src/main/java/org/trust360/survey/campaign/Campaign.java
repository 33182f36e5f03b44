package org.trust360.survey.campaign;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.trust360.survey.plan.Course;
import org.trust360.survey.plan.ReleaseRule;
import org.trust360.survey.plan.Terms;
import org.trust360.survey.roster.Roster;

/** One round of feedback. What can be done with it depends on its state, so each state has its own transitions. */
sealed interface Campaign {

    String id();

    Terms terms();

    CampaignState state();

    /** A campaign that can start to collect. */
    sealed interface Startable extends Campaign {

        Collecting open(Roster roster, Instant now);
    }

    /** Planned; everything can still be changed. */
    record Draft(String id, Terms terms) implements Startable {

        @Override
        public CampaignState state() {
            return CampaignState.DRAFT;
        }

        Draft with(Terms others) {
            return new Draft(id, others);
        }

        Nominating nominate(List<String> subjects) {
            return new Nominating(id, terms, subjects, NominationStage.PREPARING);
        }

        @Override
        public Collecting open(Roster roster, Instant now) {
            return new Collecting(id, terms, roster, now, false);
        }

        Cancelled cancel() {
            return new Cancelled(id, terms, Optional.empty(), List.of(), true);
        }
    }

    /** The people to be rated propose who rates them, and their managers or HR decide about that. */
    record Nominating(String id, Terms terms, List<String> subjects, NominationStage stage) implements Startable {

        public Nominating {
            subjects = List.copyOf(subjects);
        }

        @Override
        public CampaignState state() {
            return CampaignState.NOMINATING;
        }

        Course.Nomination nomination() {
            return terms.course().nomination().orElseThrow();
        }

        Nominating with(Terms others) {
            return new Nominating(id, others, subjects, stage);
        }

        Nominating at(NominationStage other) {
            return new Nominating(id, terms, subjects, other);
        }

        @Override
        public Collecting open(Roster roster, Instant now) {
            return new Collecting(id, terms, roster, now, false);
        }

        Cancelled cancel() {
            return new Cancelled(id, terms, Optional.empty(), subjects, false);
        }
    }

    /** A campaign that has been opened: its assignments are frozen. */
    sealed interface Opened extends Campaign {

        Roster roster();
    }

    /** Takes answers; {@code launched} says that all collections and invitations are there. */
    record Collecting(String id, Terms terms, Roster roster, Instant openedAt, boolean launched) implements Opened {

        @Override
        public CampaignState state() {
            return CampaignState.COLLECTING;
        }

        boolean isDue(Instant now) {
            return !now.isBefore(terms.deadline());
        }

        Collecting until(Instant deadline) {
            return new Collecting(id, terms.until(deadline), roster, openedAt, launched);
        }

        Collecting finishLaunch() {
            return new Collecting(id, terms, roster, openedAt, true);
        }

        Closed close(Instant now) {
            return new Closed(id, terms, roster, now, false);
        }

        Cancelled cancel() {
            return new Cancelled(id, terms, Optional.of(roster), List.of(), false);
        }
    }

    /** Takes no more answers; {@code settled} says that every collection is closed. */
    record Closed(String id, Terms terms, Roster roster, Instant closedAt, boolean settled) implements Opened {

        @Override
        public CampaignState state() {
            return CampaignState.CLOSED;
        }

        /** Every collection is closed; where nobody decides about the reports, they are released with that. */
        Opened settle() {
            return terms.course().reports().release() == ReleaseRule.CLOSE
                    ? release(closedAt)
                    : new Closed(id, terms, roster, closedAt, true);
        }

        Released release(Instant now) {
            return new Released(id, terms, roster, closedAt, now, true);
        }

        /** Where reports are released one by one; this was the first, and not the last. */
        Released beginRelease(Instant now) {
            return new Released(id, terms, roster, closedAt, now, false);
        }

        Cancelled cancel() {
            return new Cancelled(id, terms, Optional.of(roster), List.of(), false);
        }
    }

    /** Its reports may be read by those they are about: all of them if {@code whole}, else those that were released. */
    sealed interface Reported extends Opened {

        Instant closedAt();

        Instant releasedAt();

        boolean whole();

        /** The last report is released. */
        Reported complete();
    }

    /** Nothing has come of the reports yet that others would notice. */
    record Released(String id, Terms terms, Roster roster, Instant closedAt, Instant releasedAt, boolean whole)
            implements Reported {

        @Override
        public CampaignState state() {
            return CampaignState.RELEASED;
        }

        @Override
        public Released complete() {
            return new Released(id, terms, roster, closedAt, releasedAt, true);
        }

        Following follow() {
            return new Following(id, terms, roster, closedAt, releasedAt, whole);
        }
    }

    /** Somebody asked the raters again, or the next cycle is planned. */
    record Following(String id, Terms terms, Roster roster, Instant closedAt, Instant releasedAt, boolean whole)
            implements Reported {

        @Override
        public CampaignState state() {
            return CampaignState.FOLLOWING;
        }

        @Override
        public Following complete() {
            return new Following(id, terms, roster, closedAt, releasedAt, true);
        }
    }

    /**
     * Given up before anything of it could be read.
     *
     * @param roster of a campaign that had been opened
     * @param subjects who had been asked to nominate
     * @param settled whether everybody who had been asked is told, and nothing takes answers any more
     */
    record Cancelled(String id, Terms terms, Optional<Roster> roster, List<String> subjects, boolean settled)
            implements Campaign {

        public Cancelled {
            subjects = List.copyOf(subjects);
        }

        @Override
        public CampaignState state() {
            return CampaignState.CANCELLED;
        }

        Cancelled settle() {
            return new Cancelled(id, terms, roster, subjects, true);
        }
    }
}
