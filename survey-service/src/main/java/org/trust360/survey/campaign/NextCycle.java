package org.trust360.survey.campaign;

/** What became of the wish for a next cycle. */
public sealed interface NextCycle {

    /** There is a draft of it, or more than a draft. */
    record Planned(String id) implements NextCycle {}

    record NotFound() implements NextCycle {}

    /** Coaches release the reports one by one, and have not released the last. */
    record NotAllReleased() implements NextCycle {}

    /** Only reports that are released are followed by a next cycle, and a pulse by none. */
    record WrongState(CampaignState state) implements NextCycle {}
}
