package org.trust360.scoring.report;

import java.util.ArrayDeque;
import java.util.LinkedHashSet;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.event.Level;
import org.springframework.stereotype.Component;
import org.trust360.scoring.answersheet.AnswerSheet;
import org.trust360.scoring.answersheet.ClosedCollection;
import org.trust360.scoring.answersheet.Evidence;
import org.trust360.scoring.campaign.Campaign;
import org.trust360.scoring.campaign.Campaigns;
import org.trust360.scoring.publication.Publication;
import org.trust360.scoring.publication.Report;

/**
 * Makes the report about a subject as soon as everything for it is here, whichever arrives last.
 *
 * <p>May be asked at any time, any number of times and by several instances at once: the report is frozen by one
 * conditional insert, and what is announced carries ids derived from the report.
 */
@Component
public class Reporting {

    private static final Logger log = LoggerFactory.getLogger(Reporting.class);

    private final Campaigns campaigns;
    private final Evidence evidence;
    private final Freezing freezing;
    private final ReportAnnouncer announcer;

    Reporting(Campaigns campaigns, Evidence evidence, Freezing freezing, ReportAnnouncer announcer) {
        this.campaigns = campaigns;
        this.evidence = evidence;
        this.freezing = freezing;
        this.announcer = announcer;
    }

    /** Reports about a subject, if its collection is closed and complete and the campaign is known. */
    public Settlement settle(String campaignId, String subjectId) {
        var campaign = campaigns.find(campaignId);
        var closed = evidence.closed().find(campaignId, subjectId);
        return campaign.isPresent() && closed.isPresent() ? settle(campaign.get(), closed.get()) : Settlement.WAITING;
    }

    /** As {@link #settle}, for every subject of a campaign. */
    public void settleAll(String campaignId) {
        evidence.closed().of(campaignId).forEach(closed -> settle(campaignId, closed.subject()));
    }

    /**
     * Lets the leaders of a released campaign see the reports that exist; those that come later follow by themselves. Then
     * makes the reports that waited for this.
     */
    public void release(String campaignId) {
        freezing.reports().of(campaignId).forEach(this::announce);
        settleAfter(campaignId);
    }

    /** As {@link #settleAll}, for the campaigns that came after this one and may have waited for what is known now. */
    public void settleAfter(String campaignId) {
        var seen = new LinkedHashSet<>(campaigns.followers(campaignId));
        var open = new ArrayDeque<>(seen);
        while (!open.isEmpty()) {
            var follower = open.remove();
            settleAll(follower);
            campaigns.followers(follower).stream().filter(seen::add).forEach(open::add);
        }
    }

    private Settlement settle(Campaign campaign, ClosedCollection closed) {
        var frozen = freezing.reports().find(Report.id(closed.campaign(), closed.subject()));
        if (frozen.isPresent()) {
            announce(frozen.get());
            settleLater(closed.subject());
            return Settlement.REPORTED;
        }
        var ready = freezing.ready(campaign, closed.subject());
        if (ready.isEmpty()) {
            return Settlement.WAITING;
        }
        var sheets = evidence.sheets().about(closed.campaign(), closed.subject());
        var settlement = check(campaign, closed, sheets);
        boolean reported = settlement == Settlement.REPORTED;
        if (evidence.closed().alarm(closed, !reported)) {
            log.atLevel(reported ? Level.INFO : Level.ERROR).log("The sheets of a closed collection: {}", settlement);
        }
        if (reported) {
            announce(freezing.freeze(
                    ready.get(), Publication.release(ready.get().campaign(), closed.subject(), sheets)));
            settleLater(closed.subject());
        }
        return settlement;
    }

    /** The reports about the same subject that waited for an earlier one. */
    private void settleLater(String subject) {
        evidence.closed().about(subject).stream()
                .filter(closed -> freezing.reports()
                        .find(Report.id(closed.campaign(), subject))
                        .isEmpty())
                .forEach(closed -> settle(closed.campaign(), subject));
    }

    private static Settlement check(Campaign campaign, ClosedCollection closed, List<AnswerSheet> sheets) {
        if (!closed.isComplete(sheets)) {
            return Settlement.INCOMPLETE;
        }
        return Publication.isPossible(campaign, sheets) ? Settlement.REPORTED : Settlement.UNREADABLE;
    }

    /** Looks for the release after the report is written, as the release looks for reports after it is: one sees the other. */
    private void announce(FrozenReport report) {
        announcer.announce(report, Announcement.READY);
        campaigns.releasedOn(report.campaign()).ifPresent(day -> {
            freezing.reports().release(report.id(), day);
            announcer.announce(report, Announcement.RELEASED);
        });
    }
}
