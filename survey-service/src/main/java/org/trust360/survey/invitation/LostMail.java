package org.trust360.survey.invitation;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.trust360.survey.campaign.OpenedCampaigns;

/** What HR can do for a rater whose mail is lost: a fresh link to hand over, or the mail once more. */
public final class LostMail {

    private final InvitationBook book;
    private final IssuedLinks issued;
    private final InvitationMails.LinkMint mint;
    private final OpenedCampaigns campaigns;

    LostMail(InvitationBook book, IssuedLinks issued, InvitationMails.LinkMint mint, OpenedCampaigns campaigns) {
        this.book = book;
        this.issued = issued;
        this.mint = mint;
        this.campaigns = campaigns;
    }

    /**
     * A fresh personal link; who had it made is on record before it exists. It opens an empty form: whoever makes it
     * learns nothing of what came by other links (A11), and those go on, so nothing that was begun is lost.
     *
     * @return nothing where the person is not asked in this campaign, or not any more
     */
    public Optional<String> freshLink(String campaign, String rater, String by) {
        return open(campaign, rater).map(invitation -> {
            issued.note(new Issued(campaign, rater, by, now()));
            return mint.issueFor(invitation);
        });
    }

    /** The same in the place of all before (S4), for a mail that came into wrong hands. */
    public Optional<String> onlyLink(String campaign, String rater, String by) {
        open(campaign, rater).ifPresent(invitation -> book.revokeLinks(invitation.id()));
        return freshLink(campaign, rater, by);
    }

    /** Owes the mail of invitation anew; twice within a minute is once. False where nobody is asked any more. */
    public boolean mailAgain(String campaign, String rater) {
        return open(campaign, rater)
                .filter(invitation -> issued.askAgain(invitation, now().truncatedTo(ChronoUnit.MINUTES)))
                .isPresent();
    }

    /** The links that HR had made in the campaign, latest first, a hundred at most. */
    public List<Issued> issued(String campaign) {
        return issued.of(campaign);
    }

    private Optional<Invitation> open(String campaign, String rater) {
        return campaigns
                .find(campaign)
                .filter(mint::isCollecting)
                .flatMap(_ -> book.find(Invitation.idOf(campaign, rater)));
    }

    private Instant now() {
        return mint.clock().instant();
    }

    /**
     * A link that HR had made.
     *
     * @param by the account of whoever did
     */
    public record Issued(String campaign, String rater, String by, Instant at) {}
}
