package org.trust360.survey.campaign;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;

/** Collections and invitations as the other features promise to keep them: repeats change nothing. */
final class Neighbours {

    private final Map<String, String> collections = new ConcurrentSkipListMap<>();
    private final Map<String, String> invitations = new ConcurrentSkipListMap<>();

    AnswerCollections collections() {
        return new AnswerCollections() {
            @Override
            public void open(CampaignFacts campaign, String subject) {
                collections.putIfAbsent(campaign.id() + "/" + subject, "open");
            }

            @Override
            public void close(CampaignFacts campaign, String subject) {
                collections.put(campaign.id() + "/" + subject, "closed");
            }

            @Override
            public Progress progress(String campaignId) {
                var closed =
                        collections.values().stream().filter("closed"::equals).count();
                return new Progress(collections.size(), (int) closed, 0);
            }
        };
    }

    Invitations invitations() {
        return new Invitations() {
            @Override
            public void invite(CampaignFacts campaign, String rater, List<Assignment> assignments) {
                var told = assignments.stream()
                        .map(one -> one.subject() + " " + one.relationship().word())
                        .sorted()
                        .toList();
                var before = invitations.putIfAbsent(campaign.id() + "/" + rater, told.toString());
                if (before != null && !before.equals(told.toString())) {
                    throw new AssertionError("Invited again, to something else: " + before + " and " + told);
                }
            }

            @Override
            public int count(String campaignId) {
                return invitations.size();
            }
        };
    }

    /** All that is there, to be compared. */
    Map<String, String> state() {
        var state = new TreeMap<>(collections);
        invitations.forEach((rater, told) -> state.put("invitation " + rater, told));
        return state;
    }
}
