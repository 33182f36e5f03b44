package org.trust360.survey.invitation;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import java.util.List;
import java.util.Objects;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.trust360.survey.answersheet.TestStore;
import org.trust360.survey.campaign.CampaignState;
import org.trust360.survey.mail.Mail.Mentioned;
import org.trust360.survey.mail.Recipient;

class InvitationTests {

    @RegisterExtension
    static final TestStore STORE = new TestStore();

    private MongoDatabase database = STORE.database();
    private Mailroom mailroom = new Mailroom(database);

    @BeforeEach
    void open() {
        database = STORE.database();
        mailroom = new Mailroom(database);
    }

    @Test
    void isMadeAndToldOnceHoweverOftenTheRaterIsInvited() {
        var id = mailroom.invite("bo");
        mailroom.mail("bo");

        assertThat(mailroom.invite("bo")).isEqualTo(id);
        assertThat(mailroom.book.count(TestCampaign.ID)).isEqualTo(1);
        assertThat(events()).extracting(event -> event.getString("id")).containsExactly(id + ".requested");
    }

    @Test
    void isToldWithoutAnythingPersonal_G1() {
        mailroom.invite("bo");

        assertThat(events().toString()).doesNotContain("Bo").doesNotContain("@").doesNotContain("id-of-bo");
    }

    @Test
    void becomesOneMailForEverybodyToBeRated() {
        var mail = mailroom.write(mailroom.invite("bo")).orElseThrow();

        assertThat(mail.to()).isEqualTo(new Recipient("bo@example.org", "Bo Bauer", "de"));
        assertThat(mail.people())
                .containsExactly(new Mentioned("Ada Lovelace", "peer"), new Mentioned("Bo Bauer", "self"));
        assertThat(mail.link()).matches("https://trust\\.example\\.org/f#t=[A-Za-z0-9_-]{43}");
        assertThat(mail.campaign()).isEqualTo("Trust 2026");
        assertThat(mail.until()).isEqualTo(TestCampaign.DEADLINE);
    }

    @Test
    void isRemindedOfWhatIsStillOpenOnly() {
        var invitation = mailroom.book.find(mailroom.invite("bo")).orElseThrow();
        mailroom.book.markDone(invitation, "id-of-bo");

        assertThat(mailroom.remind("bo").orElseThrow().people()).containsExactly(new Mentioned("Ada Lovelace", "peer"));

        mailroom.book.markDone(invitation, "id-of-ada");

        assertThat(mailroom.remind("bo")).isEmpty();
        assertThat(mailroom.remind("nobody")).isEmpty();
    }

    /** About Ada and about himself: what the form counts when it opens, 8 seconds each. */
    @ParameterizedTest
    @CsvSource({"3, 1, 1", "25, 7, 4", "100, 27, 14"})
    void tellsHowLongWhatIsOwedTakes(int items, int minutes, int withoutHimself) {
        mailroom = new Mailroom(database, Mailroom.questionnaire(items));
        var invitation = mailroom.book.find(mailroom.invite("bo")).orElseThrow();
        assertThat(mailroom.write(invitation.id()).orElseThrow().minutes()).isEqualTo(minutes);
        assertThat(mailroom.remind("bo").orElseThrow().minutes()).isEqualTo(minutes);

        mailroom.book.markDone(invitation, "id-of-bo");

        assertThat(mailroom.remind("bo").orElseThrow().minutes()).isEqualTo(withoutHimself);
    }

    @Test
    void tellsNoTimeWhereNothingIsOwed() {
        var invitation = mailroom.book.find(mailroom.invite("bo")).orElseThrow();
        mailroom.book.markDone(invitation, "id-of-bo");
        mailroom.book.markDone(invitation, "id-of-ada");

        assertThat(mailroom.write(invitation.id()).orElseThrow().minutes()).isNull();
    }

    @Test
    void isNotOwedAnyMoreWhenTheCampaignIsClosedOrNobodyKnowsIt() {
        var id = mailroom.invite("bo");
        mailroom.campaign.is(CampaignState.CLOSED);

        assertThat(mailroom.write(id)).isEmpty();
        assertThat(mailroom.write("0".repeat(32))).isEmpty();
    }

    @Test
    void leavesNothingOfTheSecretBehind_S4() {
        var secret = mailroom.mail("bo").text();

        assertThat(TestStore.everythingIn(database)).doesNotContain(secret);
        assertThat(new LinkSecret(secret)).hasToString("LinkSecret");
    }

    @Test
    void hasAnotherLinkInEveryMailAndAllOfThemOpenIt() {
        var first = mailroom.mail("bo");
        var second = mailroom.mail("bo");

        assertThat(first).isNotEqualTo(second);
        assertThat(mailroom.book.findByLink(first)).isEqualTo(mailroom.book.findByLink(second));
        assertThat(mailroom.book.findByLink(LinkSecret.mint())).isEmpty();
    }

    @Test
    void hasAnEmptyDraftForEverybodyBeforeTheLinkIsOpened() {
        var secret = mailroom.mail("bo");

        assertThat(mailroom.drafts.find(secret.draftId("id-of-ada"))).contains(Drafts.Draft.of(null));
        assertThat(mailroom.drafts.find(secret.draftId("id-of-cy"))).isEmpty();
    }

    @Test
    void forgetsTheDraftsOfACampaignThatTakesNoMoreAnswers() {
        var secret = mailroom.mail("bo");
        var sweep = new DraftSweep(mailroom.drafts, mailroom.campaign);
        sweep.sweep();
        assertThat(mailroom.drafts.find(secret.draftId("id-of-ada"))).isPresent();

        mailroom.campaign.is(CampaignState.CLOSED);
        sweep.sweep();

        assertThat(mailroom.drafts.find(secret.draftId("id-of-ada"))).isEmpty();
    }

    private List<Document> events() {
        var invitation = database.getCollection("invitations").find().first();
        return Objects.requireNonNull(invitation).getList("outbox", Document.class);
    }
}
