package org.trust360.survey.campaign;

import org.trust360.survey.plan.PlanFault;

/** What became of a wish to change a campaign's state. */
public sealed interface Transition {

    record Done() implements Transition {}

    record NotFound() implements Transition {}

    /** The campaign is in a state that does not allow it. */
    record WrongState(CampaignState state) implements Transition {}

    /** Nobody who would be rated has a rater. */
    record NobodyToRate() implements Transition {}

    /** More people would be rated than one campaign holds. */
    record TooManySubjects() implements Transition {}

    /** Some groups or raters are outside of the limits HR has set; the outlook says which. */
    record LimitsExceeded(int count) implements Transition {}

    record DeadlineFaulty(PlanFault fault) implements Transition {}

    /** Closed, but some collections are still being closed; a moment later it will do. */
    record StillClosing() implements Transition {}

    /** The coach of each leader releases the report, and nobody else (frozen when collecting started). */
    record ReleasedByCoaches() implements Transition {}
}
