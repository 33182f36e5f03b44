package org.trust360.survey.invitation;

import java.util.List;
import java.util.function.Consumer;
import org.trust360.survey.campaign.CampaignFacts;
import org.trust360.survey.campaign.InvitationRepair;
import org.trust360.survey.campaign.Invitations;
import org.trust360.survey.invitation.Invitation.Task;
import org.trust360.survey.roster.Assignment;

/** Invites the raters of a campaign. */
final class InvitationDesk implements Invitations, InvitationRepair {

    private final InvitationBook book;

    InvitationDesk(InvitationBook book) {
        this.book = book;
    }

    @Override
    public void invite(CampaignFacts campaign, String rater, List<Assignment> assignments) {
        var tasks = assignments.stream()
                .map(assignment -> Task.asked(assignment.subject(), assignment.relationship()))
                .toList();
        book.enter(new Invitation(Invitation.idOf(campaign.id(), rater), campaign.id(), rater, tasks));
    }

    @Override
    public boolean extend(CampaignFacts campaign, Assignment assignment) {
        var id = Invitation.idOf(campaign.id(), assignment.rater());
        if (book.find(id).isEmpty()) {
            invite(campaign, assignment.rater(), List.of(assignment));
            return false;
        }
        book.addTask(id, Task.asked(assignment.subject(), assignment.relationship()));
        return true;
    }

    @Override
    public void withdraw(String campaignId, String rater, String subject) {
        book.removeTask(Invitation.idOf(campaignId, rater), subject);
    }

    @Override
    public void forEachRater(String campaignId, Consumer<String> rater) {
        book.forEachRater(campaignId, rater);
    }

    @Override
    public void forEachShare(String campaignId, Consumer<Share> share) {
        book.forEachInvited(campaignId, invitation -> share.accept(share(invitation)));
    }

    private static Share share(Invitation invitation) {
        int answered = (int) invitation.tasks().stream().filter(Task::done).count();
        return new Share(invitation.rater(), invitation.tasks().size(), answered);
    }

    @Override
    public int count(String campaignId) {
        return book.count(campaignId);
    }
}
