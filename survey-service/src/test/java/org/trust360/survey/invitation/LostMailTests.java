package org.trust360.survey.invitation;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.trust360.survey.answersheet.TestStore;
import org.trust360.survey.campaign.CampaignState;

/** S4: a link that HR hands over goes beside those before, or in their place where it is to; who did so is kept. */
class LostMailTests {

    @RegisterExtension
    static final TestStore STORE = new TestStore();

    private final MongoDatabase database = STORE.database();
    private final Mailroom mailroom = new Mailroom(database);

    @Test
    void theFreshLinkOpensAndTheOldOneGoesOn() {
        var old = mailroom.mail("bo");
        var fresh = secret(freshLink("bo").orElseThrow());

        assertThat(mailroom.book.findByLink(old)).isPresent();
        assertThat(mailroom.book.isIssued(fresh)).isTrue();
        assertThat(mailroom.book.isIssued(old)).isFalse();
        assertThat(mailroom.book.findByLink(fresh)).map(Invitation::rater).contains(TestPeople.idOf("bo"));
        assertThat(mailroom.drafts.find(fresh.draftId(TestPeople.idOf("ada")))).isPresent();
    }

    @Test
    void s4WhereAMailCameIntoWrongHandsOnlyTheNewLinkOpens() {
        var old = mailroom.mail("bo");
        var issued = secret(freshLink("bo").orElseThrow());
        var only = secret(lostMail()
                .onlyLink(TestCampaign.ID, TestPeople.idOf("bo"), "account-of-hr")
                .orElseThrow());

        assertThat(mailroom.book.findByLink(old)).isEmpty();
        assertThat(mailroom.book.findByLink(issued)).isEmpty();
        assertThat(mailroom.book.findByLink(only)).isPresent();
        assertThat(lostMail().issued(TestCampaign.ID)).hasSize(2);
    }

    @Test
    void s4LeavesTheLinksOfOthersAlone() {
        var others = mailroom.mail("cy");
        mailroom.mail("bo");
        freshLink("bo");

        assertThat(mailroom.book.findByLink(others)).isPresent();
    }

    @Test
    void s4KeepsWhoAskedAndNeverTheLink() {
        mailroom.mail("bo");
        var link = secret(freshLink("bo").orElseThrow());

        assertThat(lostMail().issued(TestCampaign.ID)).hasSize(1).first().satisfies(issued -> {
            assertThat(issued.by()).isEqualTo("account-of-hr");
            assertThat(issued.rater()).isEqualTo(TestPeople.idOf("bo"));
            assertThat(issued.at()).isEqualTo(Mailroom.NOW);
        });
        assertThat(TestStore.everythingIn(database)).doesNotContain(link.text());
    }

    @Test
    void thereIsNoneWhereNobodyIsAskedOrNothingIsTakenAnyMore() {
        assertThat(freshLink("nobody")).isEmpty();
        mailroom.mail("bo");
        mailroom.campaign.is(CampaignState.CLOSED);

        assertThat(freshLink("bo")).isEmpty();
    }

    private Optional<String> freshLink(String rater) {
        return lostMail().freshLink(TestCampaign.ID, TestPeople.idOf(rater), "account-of-hr");
    }

    private LostMail lostMail() {
        var mint = new InvitationMails.LinkMint(
                mailroom.book, mailroom.drafts, mailroom.url, Mailroom.clock(Mailroom.NOW));
        return new LostMail(mailroom.book, new IssuedLinks(database), mint, mailroom.campaign);
    }

    private static LinkSecret secret(String link) {
        return LinkSecret.parse(link.substring(link.indexOf("#t=") + 3)).orElseThrow();
    }
}
