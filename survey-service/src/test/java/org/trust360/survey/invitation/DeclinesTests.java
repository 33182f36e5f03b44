package org.trust360.survey.invitation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.trust360.survey.answersheet.TestStore;
import org.trust360.survey.invitation.Declines.Said;
import org.trust360.survey.invitation.Invitation.Declined;
import org.trust360.survey.people.Relationship;

/** A decline is what somebody told HR; it must not tell who has answered (A11). */
class DeclinesTests {

    private static final String ADA = TestPeople.idOf("ada");

    @RegisterExtension
    static final TestStore STORE = new TestStore();

    private final Mailroom mailroom = new Mailroom(STORE.database());
    private final Declines declines = new Declines(mailroom.book, mailroom.campaign, mailroom.campaign);

    /** Of a manager, and of one of five peers where four are still asked. */
    @Test
    void tellsWhoWouldRatherNotAndWhy() {
        peers("p1", "p2", "p3", "p4");
        decline("cy", Declined.NO_TIME);
        decline("p1", Declined.UNSAID);

        assertThat(declines.of(TestCampaign.ID))
                .containsExactly(
                        said(Relationship.MANAGER, "cy", Declined.NO_TIME),
                        said(Relationship.PEER, "p1", Declined.UNSAID));
    }

    /** With three of four left and a report of three, everybody left has answered: so nobody is told who the fourth is. */
    @Test
    void a11NamesNobodyInAGroupThatIsLeftWithAsManyAsTheThreshold() {
        peers("p1", "p2", "p3");
        decline("p1", Declined.NO_TIME);

        assertThat(declines.of(TestCampaign.ID))
                .containsExactly(new Said(ADA, Relationship.PEER, Optional.empty(), Optional.empty()));
    }

    @Test
    void a11WhatIsSaidStaysSaidWhoeverAnswersAfterAll() {
        decline("cy", Declined.NO_TIME);
        var before = declines.of(TestCampaign.ID);
        var invitation = mailroom.book.find(mailroom.invite("cy")).orElseThrow();
        mailroom.book.takeUpAgain(invitation, ADA);
        assertThat(declines.of(TestCampaign.ID)).isEqualTo(before);
        mailroom.book.markDone(invitation, ADA);

        assertThat(declines.of(TestCampaign.ID)).isEqualTo(before).hasSize(1);
    }

    @Test
    void neitherInvitesNorRemindsOfSomebodyTheRaterWouldRatherNotRate() {
        decline("bo", Declined.UNSAID);

        assertThat(mailroom.write(mailroom.invite("bo")).orElseThrow().people())
                .noneMatch(mentioned -> mentioned.name().equals("Ada Lovelace"));
        decline("cy", Declined.UNSAID);
        assertThat(mailroom.write(mailroom.invite("cy"))).isEmpty();
        assertThat(mailroom.remind("cy")).isEmpty();
    }

    private void peers(String... names) {
        List.of(names).forEach(name -> mailroom.campaign.rates(name, "ada", Relationship.PEER));
    }

    private void decline(String rater, Declined why) {
        var invitation = mailroom.book.find(mailroom.invite(rater)).orElseThrow();
        assertThat(mailroom.book.decline(invitation, ADA, why)).isTrue();
    }

    private static Said said(Relationship group, String rater, Declined why) {
        return new Said(ADA, group, Optional.of(TestPeople.idOf(rater)), Optional.of(why));
    }
}
