package org.trust360.survey.campaign;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.trust360.survey.roster.Assignment;
import org.trust360.survey.roster.Rosters;

/**
 * Makes the collections and invitations of a campaign that has been opened. Every step may be repeated, by any
 * instance, at any time; the last one notes that all are done.
 */
@Component
class Launching {

    private final Campaigns campaigns;
    private final CampaignDirectory directory;
    private final Rosters rosters;
    private final LaunchPorts ports;

    Launching(Campaigns campaigns, CampaignDirectory directory, Rosters rosters, LaunchPorts ports) {
        this.campaigns = campaigns;
        this.directory = directory;
        this.rosters = rosters;
        this.ports = ports;
    }

    void run(Campaign.Collecting campaign) {
        var facts = directory.facts(campaign);
        campaign.roster().subjects().forEach(subject -> ports.collections().open(facts, subject));
        if (facts.invites()) {
            byRater(facts.roster())
                    .forEach((rater, assignments) -> ports.invitations().invite(facts, rater, assignments));
        }
        campaigns.change(
                campaign.id(),
                now -> now instanceof Campaign.Collecting collecting && !collecting.launched()
                        ? Optional.of(collecting.finishLaunch())
                        : Optional.empty());
    }

    /** A rater's assignments all at once, because they get one mail; ids are held once, for there may be many. */
    private Map<String, List<Assignment>> byRater(String roster) {
        var raters = new HashMap<String, List<Assignment>>();
        rosters.forEachSubject(roster, assignments -> {
            for (var one : assignments) {
                var known = raters.computeIfAbsent(one.rater(), _ -> new ArrayList<>(1));
                var rater = known.isEmpty() ? one.rater() : known.getFirst().rater();
                known.add(new Assignment(one.subject(), rater, one.relationship()));
            }
        });
        return raters;
    }
}
