package org.trust360.events;

import org.jspecify.annotations.Nullable;

/**
 * Who coaches a leader in a campaign; again means somebody else, or nobody any more.
 *
 * @param coachId null where the leader has no coach any more
 * @param version 1 for the first assignment, higher for each later one; the highest counts
 */
public record CoachAssigned(
        String campaignId, String subjectId, @Nullable String coachId, int version) implements CampaignEvent {

    public static final EventType<CoachAssigned> TYPE = new EventType<>("coach.assigned", 1, CoachAssigned.class);

    @Override
    public String key() {
        return campaignId;
    }
}
