package org.trust360.survey.nomination;

import java.time.Clock;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.trust360.survey.campaign.CampaignCourses;
import org.trust360.survey.campaign.CampaignState;
import org.trust360.survey.people.Outsiders;
import org.trust360.survey.people.Ties;

/**
 * Takes those out of the directory who came into it by being proposed and whom nobody is going to ask: declined,
 * withdrawn or undecided when deciding was over, refused by a limit, or of a campaign that was cancelled. Whoever is
 * proposed writes the time of it to the person first, and has an hour to write the proposal: taking out is one write on
 * the condition of that time, so it either comes first, and the next proposal enters the person again, or not at all.
 */
final class OutsiderSweep {

    static final Duration GRACE = Duration.ofHours(1);

    private static final Logger log = LoggerFactory.getLogger(OutsiderSweep.class);

    private final NominationBook book;
    private final CampaignCourses campaigns;
    private final Directory directory;

    OutsiderSweep(NominationBook book, CampaignCourses campaigns, Directory directory) {
        this.book = book;
        this.campaigns = campaigns;
        this.directory = directory;
    }

    @Scheduled(initialDelayString = "PT4M", fixedDelayString = "PT10M")
    void sweep() {
        var before = directory.clock().instant().minus(GRACE);
        var waiting = directory.outsiders().namedBefore(before);
        waiting.removeAll(nominated(waiting));
        if (waiting.isEmpty()) {
            return;
        }
        var needed = directory.needed(waiting);
        directory.outsiders().keep(needed);
        waiting.removeAll(needed);
        long forgotten = directory.outsiders().forget(waiting, before);
        log.info("{} people from outside whom nobody is going to ask were taken out of the directory", forgotten);
    }

    /** A declined one can still be agreed to, and the subject reads the reason, as long as the campaign nominates. */
    private Set<String> nominated(Set<String> people) {
        return book.naming(people).stream()
                .filter(nomination -> isNominating(nomination.campaign()))
                .flatMap(nomination -> nomination.proposals().stream())
                .map(Proposal::rater)
                .collect(Collectors.toSet());
    }

    private boolean isNominating(String campaign) {
        return campaigns
                .find(campaign)
                .filter(found -> found.state() == CampaignState.NOMINATING)
                .isPresent();
    }

    /** The people it may take out, and what they may be needed for. */
    record Directory(Outsiders outsiders, List<Ties> ties, Clock clock) {

        Set<String> needed(Set<String> people) {
            var needed = new HashSet<String>();
            ties.forEach(tie -> needed.addAll(tie.among(people)));
            return needed;
        }
    }
}
