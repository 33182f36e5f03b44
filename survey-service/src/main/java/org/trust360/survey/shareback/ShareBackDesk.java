package org.trust360.survey.shareback;

import org.trust360.survey.campaign.CampaignFollowing;
import org.trust360.survey.campaign.Notice;
import org.trust360.survey.campaign.Notices;
import org.trust360.survey.campaign.WrittenShareBacks;
import org.trust360.survey.invitation.InvitationBook;

/**
 * Owes everybody who was asked a mail: all alike, for who answered is not looked at. May be told the same any number of
 * times; a rater's mail is the same notice each time. A crash in the middle is finished by the repeat.
 */
final class ShareBackDesk implements WrittenShareBacks {

    private final ShareBackBook book;
    private final InvitationBook invitations;
    private final Notices notices;
    private final CampaignFollowing following;

    ShareBackDesk(ShareBackBook book, InvitationBook invitations, Notices notices, CampaignFollowing following) {
        this.book = book;
        this.invitations = invitations;
        this.notices = notices;
        this.following = following;
    }

    /** The text is there before any mail that is to bring it; with the last of them the campaign is followed. */
    @Override
    public void written(String id, String campaign, String subject, String sealed) {
        book.enter(new ShareBack(id, campaign, subject, sealed));
        invitations.forEachAskedAbout(
                campaign, subject, rater -> notices.owe(new Notice(Notice.Kind.SHARE_BACK, campaign, rater, id)));
        following.begin(campaign);
    }
}
