package org.trust360.survey.reminder;

import java.time.Clock;
import org.trust360.survey.campaign.Notice;
import org.trust360.survey.campaign.Notices;
import org.trust360.survey.campaign.RunningCampaigns.Running;
import org.trust360.survey.invitation.InvitationBook;

/**
 * Owes a reminder to every rater who has open forms, once per turn and for all forms together. May be repeated, by any
 * instance, at any time: a turn's mail to a rater is always the same mail. Whether anything is still open is looked at
 * again when the mail is sent.
 */
final class Reminding {

    private final ReminderTurns turns;
    private final InvitationBook invitations;
    private final Notices notices;
    private final Clock clock;

    Reminding(ReminderTurns turns, InvitationBook invitations, Notices notices, Clock clock) {
        this.turns = turns;
        this.invitations = invitations;
        this.notices = notices;
        this.clock = clock;
    }

    boolean isDue(Running campaign) {
        return ReminderSchedule.due(campaign, clock.instant())
                .filter(slot -> !turns.isThrough(campaign.id(), slot.name()))
                .isPresent();
    }

    void run(Running campaign) {
        ReminderSchedule.due(campaign, clock.instant()).ifPresent(slot -> run(campaign.id(), slot.name()));
    }

    private void run(String campaign, String slot) {
        if (turns.isThrough(campaign, slot)) {
            return;
        }
        invitations.forEachOwed(
                campaign,
                invitation -> notices.owe(new Notice(Notice.Kind.REMINDER, campaign, invitation.rater(), slot)));
        turns.through(campaign, slot);
    }
}
