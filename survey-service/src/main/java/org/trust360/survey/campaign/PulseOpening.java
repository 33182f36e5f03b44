package org.trust360.survey.campaign;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.trust360.survey.people.People;
import org.trust360.survey.people.Relationship;
import org.trust360.survey.plan.Course;
import org.trust360.survey.plan.Lineage;
import org.trust360.survey.plan.PlanRules;
import org.trust360.survey.plan.ReleaseRule;
import org.trust360.survey.plan.ReportTerms;
import org.trust360.survey.plan.Terms;
import org.trust360.survey.roster.Assignment;
import org.trust360.survey.roster.FrozenRosters;
import org.trust360.survey.roster.Roster;
import org.trust360.survey.roster.Rosters;
import org.trust360.survey.store.RandomId;

/**
 * Opens the short campaign that a leader has asked for: some statements, to the same raters as far as they are still
 * known, with the threshold and the groups that these were promised, for one person. It has the id of the request, so
 * however often it is told, there is one. It closes at its deadline and is released with its close.
 */
@Component
public class PulseOpening {

    static final String ADDED_TO_NAME = " · Pulse";

    private static final Logger log = LoggerFactory.getLogger(PulseOpening.class);

    /** One reminder; it is a favor to be asked twice. */
    private static final Course COURSE = new Course(
            Optional.empty(), new Course.ReminderPlan(5, 0, false), new ReportTerms(ReleaseRule.CLOSE, false, false));

    private final Campaigns campaigns;
    private final PulseRosters rosters;
    private final CampaignFollowing following;
    private final Clock clock;

    PulseOpening(Campaigns campaigns, PulseRosters rosters, CampaignFollowing following, Clock clock) {
        this.campaigns = campaigns;
        this.rosters = rosters;
        this.following = following;
        this.clock = clock;
    }

    /** Changes nothing where the pulse is there already, or where there is nothing that it could ask about again. */
    void open(PulseWish pulse) {
        var original = campaigns
                .find(pulse.campaign())
                .filter(PulseOpening::isReported)
                .map(Campaign.Opened.class::cast);
        if (original.isEmpty()) {
            log.warn("Pulse {} asks about a campaign without released reports", pulse.id());
            return;
        }
        campaigns.addOnce(new Campaign.Draft(pulse.id(), terms(pulse, original.get())));
        campaigns
                .find(pulse.id())
                .filter(Campaign.Draft.class::isInstance)
                .map(Campaign.Draft.class::cast)
                .ifPresent(draft -> open(draft, rosters.of(original.get(), pulse.subject())));
        following.begin(original.get().id());
    }

    private void open(Campaign.Draft draft, List<Assignment> assignments) {
        if (assignments.isEmpty()) {
            campaigns.change(draft.id(), now -> now.equals(draft) ? Optional.of(draft.cancel()) : Optional.empty());
            return;
        }
        var roster = rosters.freeze(draft.id(), RandomId.create(), assignments);
        var opened = campaigns.change(
                draft.id(),
                now -> now.equals(draft) ? Optional.of(draft.open(roster, clock.instant())) : Optional.empty());
        rosters.settle(draft.id(), roster, opened.isPresent());
    }

    /** Where coaches release, a report may be released before the close is settled. */
    private static boolean isReported(Campaign campaign) {
        return campaign instanceof Campaign.Reported
                || (campaign instanceof Campaign.Closed closed
                        && closed.terms().course().reports().release() == ReleaseRule.COACH);
    }

    private static Terms terms(PulseWish pulse, Campaign.Opened original) {
        var terms = original.terms();
        return new Terms(
                name(terms.name()),
                terms.questionnaire(),
                terms.version(),
                terms.threshold(),
                pulse.deadline(),
                others(terms.groups()),
                true,
                Optional.of(List.of(pulse.subject())),
                COURSE,
                terms.limits(),
                Lineage.pulse(new Lineage.Pulse(original.id(), pulse.items())));
    }

    private static Set<Relationship> others(Set<Relationship> groups) {
        return groups.stream().filter(group -> group != Relationship.SELF).collect(Collectors.toSet());
    }

    private static String name(String original) {
        int room = PlanRules.LONGEST_NAME - ADDED_TO_NAME.length();
        return (original.length() > room ? original.substring(0, room) : original) + ADDED_TO_NAME;
    }

    /** Who is asked again. */
    @Component
    public record PulseRosters(Rosters rosters, FrozenRosters frozen, People people) {

        /** As they were asked before, without the one who is rated and without those who are gone. */
        List<Assignment> of(Campaign.Opened original, String subject) {
            var before = rosters.of(original.roster().id(), subject);
            var known = people.findAll(before.stream().map(Assignment::rater).toList());
            return before.stream()
                    .filter(one -> one.relationship() != Relationship.SELF && known.containsKey(one.rater()))
                    .toList();
        }

        Roster freeze(String campaign, String id, List<Assignment> assignments) {
            frozen.freeze(campaign, id, assignments);
            return new Roster(id, List.of(assignments.getFirst().subject()), assignments.size(), assignments.size());
        }

        /** Forgets what came of attempts that lost. */
        void settle(String campaign, Roster roster, boolean inUse) {
            if (inUse) {
                frozen.keepOnly(campaign, roster.id());
            } else {
                frozen.discard(roster.id());
            }
        }
    }
}
