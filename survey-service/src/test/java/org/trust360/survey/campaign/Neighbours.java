package org.trust360.survey.campaign;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.function.Consumer;
import org.trust360.survey.roster.Assignment;

/** Collections and invitations as the other features promise to keep them: repeats change nothing. */
final class Neighbours {

    private final Map<String, String> collections = new ConcurrentSkipListMap<>();
    private final Map<String, String> invitations = new ConcurrentSkipListMap<>();

    private final Map<String, List<Assignment>> nominations = new ConcurrentSkipListMap<>();
    private final Map<String, Integer> answers = new ConcurrentSkipListMap<>();
    private final Set<Notice> notices = ConcurrentHashMap.newKeySet();

    void answered(String rater) {
        answers.put(rater, 1);
    }

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
            public void forEachRater(String campaignId, Consumer<String> rater) {
                invitations.keySet().stream()
                        .filter(key -> key.startsWith(campaignId + "/"))
                        .map(key -> key.substring(campaignId.length() + 1))
                        .forEach(rater);
            }

            @Override
            public void forEachShare(String campaignId, Consumer<Share> share) {
                forEachRater(campaignId, rater -> share.accept(new Share(rater, 1, answers.getOrDefault(rater, 0))));
            }

            @Override
            public int count(String campaignId) {
                return invitations.size();
            }
        };
    }

    Nominations nominations() {
        return new Nominations() {
            @Override
            public void begin(String campaign, String subject, List<Assignment> known) {
                nominations.putIfAbsent(campaign + "/" + subject, known);
            }

            @Override
            public Set<String> approvers(String campaign) {
                return Set.of("approver");
            }

            @Override
            public Map<String, List<Assignment>> counted(
                    String campaign, Collection<String> subjects, boolean undecidedCounts) {
                var counted = new TreeMap<String, List<Assignment>>();
                subjects.forEach(one -> counted.put(one, nominations.getOrDefault(campaign + "/" + one, List.of())));
                return counted;
            }
        };
    }

    void forgetNominations() {
        nominations.clear();
    }

    Notices notices() {
        return notices::add;
    }

    /** Who is owed a mail of this kind, however often it was said. */
    List<String> told(String campaign, Notice.Kind kind) {
        return notices.stream()
                .filter(notice -> notice.campaign().equals(campaign) && notice.kind() == kind)
                .map(Notice::recipient)
                .sorted()
                .toList();
    }

    /** All that is there, to be compared. */
    Map<String, String> state() {
        var state = new TreeMap<>(collections);
        invitations.forEach((rater, told) -> state.put("invitation " + rater, told));
        return state;
    }
}
