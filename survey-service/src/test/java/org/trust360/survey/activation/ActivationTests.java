package org.trust360.survey.activation;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.trust360.survey.activation.ReportMails.Account;
import org.trust360.survey.answersheet.TestStore;
import org.trust360.survey.campaign.CampaignState;
import org.trust360.survey.invitation.Mailroom;
import org.trust360.survey.invitation.TestCampaign;
import org.trust360.survey.mail.MailQuestion;

class ActivationTests {

    private static final String ADA = "id-of-ada";

    @RegisterExtension
    static final TestStore STORE = new TestStore();

    private final MongoDatabase database = STORE.database();
    private final Mailroom mailroom = new Mailroom(database);
    private final MongoActivations activations = new MongoActivations(database.getCollection("activations"));
    private final ReportMails now = reports(Mailroom.NOW);

    @Test
    void opensTheAccountOfTheLeaderAnyNumberOfTimesForFourteenDays() {
        var token = released();
        var account = new Account(ADA, "ada@example.org", "Ada Lovelace", "en", List.of("leader"));

        assertThat(now.account(token)).contains(account);
        assertThat(reports(Mailroom.NOW.plus(Duration.ofDays(14)).minusMillis(1))
                        .account(token))
                .contains(account);
        assertThat(reports(Mailroom.NOW.plus(Duration.ofDays(14))).account(token))
                .isEmpty();
    }

    @Test
    void isKeptAsAHashOnly_S4() {
        assertThat(TestStore.everythingIn(database)).doesNotContain(released());
    }

    @Test
    void doesNotOpenAnythingForALinkOfAnotherKind() {
        released();

        assertThat(now.account(mailroom.mail("bo").text())).isEmpty();
        assertThat(now.account("")).isEmpty();
    }

    @Test
    void isNotMailedBeforeTheReleaseNorForSomebodyWhoIsNotRated() {
        assertThat(now.write(new MailQuestion("mail", TestCampaign.ID, ADA))).isEmpty();

        mailroom.campaign.is(CampaignState.RELEASED);

        assertThat(now.write(new MailQuestion("mail", TestCampaign.ID, "id-of-cy")))
                .isEmpty();
        assertThat(now.write(new MailQuestion("mail", "another", ADA))).isEmpty();
    }

    @Test
    void isForgottenOnceItHasExpired() {
        var token = released();
        new ActivationSweep(activations, Mailroom.clock(Mailroom.NOW)).sweep();
        assertThat(now.account(token)).isPresent();

        new ActivationSweep(activations, Mailroom.clock(Mailroom.NOW.plus(Duration.ofDays(14)))).sweep();

        assertThat(now.account(token)).isEmpty();
    }

    private ReportMails reports(Instant at) {
        var keys = new ReportMails.Keys(activations, mailroom.url, Mailroom.clock(at));
        return new ReportMails(mailroom.campaign, mailroom.campaign, mailroom.people, keys);
    }

    private String released() {
        mailroom.campaign.is(CampaignState.RELEASED);
        var mail = now.write(new MailQuestion("mail", TestCampaign.ID, ADA)).orElseThrow();
        mailroom.campaign.is(CampaignState.COLLECTING);
        assertThat(mail.link()).isEqualTo("https://trust.example.org/reports");
        return Objects.requireNonNull(mail.accountLink()).substring("https://trust.example.org/activate#t=".length());
    }
}
