package org.trust360.survey.campaign;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.trust360.survey.roster.Assignment;
import org.trust360.survey.roster.FrozenRosters;

/**
 * Dies at a chosen step, before or after it has taken effect, as a process does. Steps are the writes of everything it
 * stands in front of.
 */
final class Interruption {

    private final int step;
    private final boolean afterwards;
    private int steps;

    Interruption(int step, boolean afterwards) {
        this.step = step;
        this.afterwards = afterwards;
    }

    static Interruption never() {
        return new Interruption(-1, false);
    }

    /** The number of steps taken so far. */
    int steps() {
        return steps;
    }

    void step(Runnable write) {
        boolean dies = ++steps == step;
        if (!dies || afterwards) {
            write.run();
        }
        if (dies) {
            throw new Death();
        }
    }

    AnswerCollections of(AnswerCollections collections) {
        return new AnswerCollections() {
            @Override
            public void open(CampaignFacts campaign, String subject) {
                step(() -> collections.open(campaign, subject));
            }

            @Override
            public void close(CampaignFacts campaign, String subject) {
                step(() -> collections.close(campaign, subject));
            }

            @Override
            public Progress progress(String campaignId) {
                return collections.progress(campaignId);
            }
        };
    }

    Invitations of(Invitations invitations) {
        return new Invitations() {
            @Override
            public void invite(CampaignFacts campaign, String rater, List<Assignment> assignments) {
                step(() -> invitations.invite(campaign, rater, assignments));
            }

            @Override
            public void forEachRater(String campaignId, Consumer<String> rater) {
                invitations.forEachRater(campaignId, rater);
            }

            @Override
            public void forEachShare(String campaignId, Consumer<Share> share) {
                invitations.forEachShare(campaignId, share);
            }

            @Override
            public int count(String campaignId) {
                return invitations.count(campaignId);
            }
        };
    }

    Nominations of(Nominations nominations) {
        return new Nominations() {
            @Override
            public void begin(String campaign, String subject, List<Assignment> known) {
                step(() -> nominations.begin(campaign, subject, known));
            }

            @Override
            public Set<String> approvers(String campaign) {
                return nominations.approvers(campaign);
            }

            @Override
            public Map<String, List<Assignment>> counted(
                    String campaign, Collection<String> subjects, boolean undecidedCounts) {
                return nominations.counted(campaign, subjects, undecidedCounts);
            }
        };
    }

    Notices of(Notices notices) {
        return notice -> step(() -> notices.owe(notice));
    }

    FrozenRosters of(FrozenRosters rosters) {
        return new FrozenRosters() {
            @Override
            public void freeze(String campaign, String roster, List<Assignment> ofSubject) {
                step(() -> rosters.freeze(campaign, roster, ofSubject));
            }

            @Override
            public void discard(String roster) {
                step(() -> rosters.discard(roster));
            }

            @Override
            public void keepOnly(String campaign, String roster) {
                step(() -> rosters.keepOnly(campaign, roster));
            }
        };
    }

    Campaigns of(Campaigns campaigns) {
        return new InterruptedCampaigns(campaigns, this);
    }

    /** Runs what may die, and says whether it did. */
    static boolean dies(Consumer<Interruption> work, Interruption interruption) {
        try {
            work.accept(interruption);
            return false;
        } catch (Death _) {
            return true;
        }
    }

    private static final class Death extends RuntimeException {}
}
