package org.trust360.survey.invitation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.trust360.survey.answersheet.TestStore;
import org.trust360.survey.invitation.Invitation.Declined;

/** Who is still to be reminded: whoever has neither answered nor declined. */
class OwedAnswersTests {

    private static final String ADA = "id-of-ada";
    private static final String BO = "id-of-bo";

    @RegisterExtension
    static final TestStore STORE = new TestStore();

    private final Mailroom mailroom = new Mailroom(STORE.database());
    private final InvitationBook book = mailroom.book;
    private final Invitation invitation = book.find(mailroom.invite("bo")).orElseThrow();

    @Test
    void areOwedUntilEverybodyIsAnsweredAboutOrDeclined() {
        book.markDone(invitation, ADA);
        assertThat(owing()).containsExactly(invitation.id());

        assertThat(book.decline(invitation, BO, Declined.NO_TIME)).isTrue();
        assertThat(owing()).isEmpty();
    }

    @Test
    void areOwedAgainWhereSomebodyThinksBetterOfIt() {
        book.markDone(invitation, ADA);
        book.decline(invitation, BO, Declined.UNSAID);

        book.takeUpAgain(invitation, BO);

        assertThat(owing()).containsExactly(invitation.id());
        assertThat(about(BO).declined()).isNull();
    }

    @Test
    void cannotBeDeclinedOnceTheyCount() {
        book.markDone(invitation, ADA);

        assertThat(book.decline(invitation, ADA, Declined.KNOWS_TOO_LITTLE)).isFalse();
        assertThat(about(ADA).declined()).isNull();
    }

    @Test
    void areNotDeclinedAnyMoreOnceTheyCount() {
        book.decline(invitation, ADA, Declined.WOULD_NOT_BE_FAIR);
        assertThat(about(ADA).declined()).isEqualTo(Declined.WOULD_NOT_BE_FAIR);

        book.markDone(invitation, ADA);

        assertThat(about(ADA).declined()).isNull();
        assertThat(about(ADA).done()).isTrue();
    }

    private Invitation.Task about(String subject) {
        return book.find(invitation.id()).orElseThrow().about(subject).orElseThrow();
    }

    private List<String> owing() {
        var owing = new ArrayList<String>();
        book.forEachOwed(TestCampaign.ID, found -> owing.add(found.id()));
        return owing;
    }
}
