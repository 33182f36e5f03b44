package org.trust360.survey.rater;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.context.support.StaticMessageSource;
import org.trust360.survey.answersheet.TestStore;
import org.trust360.survey.campaign.CampaignState;
import org.trust360.survey.invitation.Invitation.Declined;
import org.trust360.survey.invitation.LinkSecret;
import org.trust360.survey.invitation.Mailroom;
import org.trust360.survey.invitation.TestCampaign;

class DeclineDeskTests {

    private static final String ADA = "id-of-ada";
    private static final String BO = "id-of-bo";

    @RegisterExtension
    static final TestStore STORE = new TestStore();

    private final Mailroom mailroom = new Mailroom(STORE.database());
    private final LinkSecret link = mailroom.mail("bo");
    private final DeclineDesk desk = new DeclineDesk(
            mailroom.book,
            new RatingForm(
                    mailroom.campaign, new WhoSeesWhat(new StaticMessageSource()), Mailroom.clock(Mailroom.NOW)));

    @Test
    void takesNoForAnAnswerAboutOneOrAll() {
        assertThat(desk.decline(link.text(), List.of(ADA), Declined.NO_TIME)).contains(List.of(ADA));
        assertThat(owed()).isEqualTo(1);

        assertThat(desk.decline(link.text(), List.of(ADA, BO), Declined.UNSAID)).contains(List.of(ADA, BO));
        assertThat(owed()).isZero();
    }

    @Test
    void takesNothingBackThatCounts() {
        mailroom.book.markDone(mailroom.book.findByLink(link).orElseThrow(), ADA);

        assertThat(desk.decline(link.text(), List.of(ADA, BO), Declined.UNSAID)).contains(List.of(BO));
    }

    @Test
    void letsThemThinkBetterOfIt() {
        desk.decline(link.text(), List.of(ADA, BO), Declined.UNSAID);

        assertThat(desk.takeUpAgain(link.text(), ADA)).isTrue();
        assertThat(owed()).isEqualTo(1);
    }

    @Test
    void tellsTheSameOfEveryLinkThatDoesNotOpen_S4() {
        assertThat(desk.decline("A".repeat(43), List.of(ADA), Declined.UNSAID)).isEmpty();
        assertThat(desk.decline("", List.of(ADA), Declined.UNSAID)).isEmpty();
        assertThat(desk.decline(link.text(), List.of("id-of-cy"), Declined.UNSAID))
                .isEmpty();
        mailroom.campaign.is(CampaignState.CLOSED);
        assertThat(desk.decline(link.text(), List.of(ADA), Declined.UNSAID)).isEmpty();
        assertThat(desk.takeUpAgain(link.text(), ADA)).isFalse();
    }

    private int owed() {
        var owed = new ArrayList<Boolean>();
        mailroom.book.forEachOwed(
                TestCampaign.ID, invitation -> invitation.tasks().forEach(task -> owed.add(task.isOwed())));
        return Math.toIntExact(owed.stream().filter(Boolean::booleanValue).count());
    }
}
