package org.trust360.survey.campaign;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Every campaign. */
interface Campaigns {

    void add(Campaign.Draft draft);

    /** As {@link #add}; false where a campaign of that id is there already. */
    boolean addOnce(Campaign.Draft draft);

    Optional<Campaign> find(String id);

    /** The campaigns that are planned as the next cycle of one, given up or not. */
    List<Campaign> nextCycles(String id);

    /** The next cycle of one, if it is planned or under way. */
    default Optional<String> nextCycle(String id) {
        return nextCycles(id).stream()
                .filter(next -> next.state() != CampaignState.CANCELLED)
                .map(Campaign::id)
                .findFirst();
    }

    /** How many pulses leaders have asked for after a campaign. */
    int pulses(String id);

    /** The latest first; pulses, which are leaders' and not HR's, are left out. */
    List<Campaign> page(int page, int size);

    /** Campaigns that take answers. */
    List<Campaign.Collecting> collecting();

    /** Campaigns in which raters are proposed. */
    List<Campaign.Nominating> nominating();

    /** Campaigns whose launching, closing or another walk over many people is not finished. */
    List<Campaign> unfinished();

    /**
     * Changes a campaign and tells what that means, in one write. The change is asked for again where somebody else
     * has changed the campaign meanwhile; where it is empty nothing happens.
     *
     * @return the campaign after the change, or empty where there was none to make
     */
    <C extends Campaign> Optional<C> change(String id, Function<Campaign, Optional<C>> change);
}
