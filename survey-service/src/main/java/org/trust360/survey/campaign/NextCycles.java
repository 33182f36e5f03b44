package org.trust360.survey.campaign;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.trust360.survey.people.People;
import org.trust360.survey.plan.Course;
import org.trust360.survey.plan.PlanRules;
import org.trust360.survey.plan.Terms;
import org.trust360.survey.store.RandomId;

/**
 * Plans the next cycle of a campaign whose reports are released: the same questionnaire and rules, the same people as far
 * as they are still known. Who rates them is as HR's directory says by then. It is a draft like any other.
 */
@Component
public class NextCycles {

    /** How long raters have if HR does not say otherwise. */
    static final Duration COLLECTING = Duration.ofDays(14);

    static final Duration PROPOSING = Duration.ofDays(7);
    static final Duration APPROVING = Duration.ofDays(3);

    private final Campaigns campaigns;
    private final CampaignFollowing following;
    private final People people;
    private final Clock clock;

    NextCycles(Campaigns campaigns, CampaignFollowing following, People people, Clock clock) {
        this.campaigns = campaigns;
        this.following = following;
        this.people = people;
        this.clock = clock;
    }

    /** The draft; the one there is where one was planned before and not given up. */
    public NextCycle plan(String id) {
        var campaign = campaigns.find(id);
        if (campaign.isEmpty()) {
            return new NextCycle.NotFound();
        }
        if (!(campaign.get() instanceof Campaign.Reported reported)
                || reported.terms().lineage().pulse().isPresent()) {
            return new NextCycle.WrongState(campaign.get().state());
        }
        if (!reported.whole()) {
            return new NextCycle.NotAllReleased();
        }
        return campaigns.nextCycle(id).map(NextCycle.Planned::new).orElseGet(() -> plan(reported));
    }

    private NextCycle.Planned plan(Campaign.Reported campaign) {
        var draft = new Campaign.Draft(RandomId.create(), terms(campaign));
        campaigns.add(draft);
        following.begin(campaign.id());
        return new NextCycle.Planned(draft.id());
    }

    private Terms terms(Campaign.Reported campaign) {
        var terms = campaign.terms();
        var lineage = campaign.terms().lineage().next(campaign.id());
        var begin = clock.instant();
        var nomination = terms.course().nomination().map(before -> nomination(before, begin));
        var course = new Course(
                nomination, terms.course().reminders(), terms.course().reports());
        return new Terms(
                name(terms.name(), lineage.cycle()),
                terms.questionnaire(),
                terms.version(),
                terms.threshold(),
                nomination.map(Course.Nomination::approveUntil).orElse(begin).plus(COLLECTING),
                terms.groups(),
                terms.invites(),
                Optional.of(known(campaign.roster().subjects())),
                course,
                terms.limits(),
                lineage);
    }

    private static Course.Nomination nomination(Course.Nomination before, Instant begin) {
        var proposed = begin.plus(PROPOSING);
        return new Course.Nomination(proposed, proposed.plus(APPROVING), before.undecidedCounts());
    }

    private List<String> known(List<String> subjects) {
        var known = people.findAll(subjects);
        return subjects.stream().filter(known::containsKey).sorted().toList();
    }

    /** "Feedback" is followed by "Feedback (2)", and that by "Feedback (3)". */
    static String name(String before, int cycle) {
        var number = " (" + cycle + ")";
        var plain = before.replaceFirst(" \\(\\d+\\)$", "");
        int room = PlanRules.LONGEST_NAME - number.length();
        return (plain.length() > room ? plain.substring(0, room) : plain) + number;
    }
}
