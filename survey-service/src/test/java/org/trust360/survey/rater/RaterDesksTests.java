package org.trust360.survey.rater;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import java.util.Collections;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.trust360.survey.answersheet.AnswerRules.Fault;
import org.trust360.survey.answersheet.TestDesk;
import org.trust360.survey.answersheet.TestStore;
import org.trust360.survey.campaign.CampaignState;
import org.trust360.survey.invitation.Drafts;
import org.trust360.survey.invitation.Invitation;
import org.trust360.survey.invitation.InvitationBook;
import org.trust360.survey.invitation.LinkSecret;
import org.trust360.survey.invitation.Mailroom;
import org.trust360.survey.people.Relationship;
import org.trust360.survey.rater.Opening.Opened;
import org.trust360.survey.rater.Submission.Acknowledged;
import org.trust360.survey.rater.Submission.AnsweredWithAnotherLink;
import org.trust360.survey.rater.Submission.Invalid;
import org.trust360.survey.rater.Submission.LinkNotValid;

class RaterDesksTests {

    private static final String ADA = "id-of-ada";
    private static final String BO = "id-of-bo";

    @RegisterExtension
    static final TestStore STORE = new TestStore();

    private final MongoDatabase database = STORE.database();
    private final Mailroom mailroom = new Mailroom(database);
    private final TestDesk answers = new TestDesk(database);
    private final LinkSecret link = mailroom.mail("bo");
    private final SubmissionDesk submissions =
            new SubmissionDesk(mailroom.book, mailroom.campaign, answers.desk(), answers.seal());

    RaterDesksTests() {
        answers.open(mailroom.campaign.facts(), ADA);
        answers.open(mailroom.campaign.facts(), BO);
    }

    @Test
    void openingFiftyTimesChangesNothing_S4() {
        var before = TestStore.everythingIn(database);
        for (int i = 0; i < 50; i++) {
            assertThat(opening().open(link.text())).isInstanceOf(Opened.class);
        }

        assertThat(TestStore.everythingIn(database)).isEqualTo(before);
    }

    @Test
    void asksInTheLanguageOfTheRaterAndByTheNameOfTheSubject() {
        var opened = opened();

        assertThat(opened.language()).isEqualTo("de");
        assertThat(opened.assignments()).extracting(Opening.Task::name).containsExactly("Bo Bauer", "Ada Lovelace");
        assertThat(opened.assignments().getLast().items())
                .extracting(Opening.Question::text)
                .containsOnly("Ada Lovelace tut")
                .hasSize(3);
        assertThat(opened.assignments().getFirst().items()).hasSize(2);
    }

    @Test
    void saysWhoWillSeeWhatByGroupAndThreshold() {
        assertThat(opened().assignments().getLast().sentence()).contains("vertraulich", "Ada Lovelace", "3");
        assertThat(opened().assignments().getFirst().sentence()).doesNotContain("vertraulich");
    }

    @Test
    void countsASheetAndRemembersThatThePersonIsDone() {
        assertThat(submit(link, ADA, Map.of("one", 4))).isEqualTo(new Acknowledged(1));
        assertThat(submit(link, ADA, Map.of("one", 4))).isEqualTo(new Acknowledged(1));
        assertThat(submit(link, ADA, Map.of("one", 5))).isEqualTo(new Acknowledged(2));

        assertThat(opened().assignments()).extracting(Opening.Task::done).containsExactly(false, true);
    }

    @Test
    void storesNothingThatLeadsFromTheInvitationToTheSheet() {
        submit(link, ADA, Map.of("one", 4));

        var everything = TestStore.everythingIn(database);
        assertThat(everything).doesNotContain(link.text()).contains(link.sheetId(ADA), link.invitationHash());
        var sheetSide = everything.lines().filter(line -> line.startsWith("sheets") || line.startsWith("collections"));
        assertThat(sheetSide).noneMatch(line -> line.contains(link.invitationHash()) || line.contains("id-of-bo\"}"));
    }

    @Test
    void refusesWhatIsNotAskedWithAllReasonsAtOnce() {
        assertThat(submit(link, BO, Map.of("follow", 4, "one", 6)))
                .isInstanceOfSatisfying(
                        Invalid.class,
                        invalid -> assertThat(invalid.faults())
                                .extracting(Fault::item)
                                .containsExactlyInAnyOrder("follow", "one"));
        assertThat(submit(link, ADA, Map.of())).isInstanceOf(Invalid.class);
    }

    @Test
    void takesCannotJudgeForEveryItem() {
        assertThat(submit(link, ADA, Collections.singletonMap("one", null))).isEqualTo(new Acknowledged(1));
    }

    @Test
    void tellsTheSameForEveryLinkAndPersonThatIsNotTheirs_S4() {
        assertThat(submit(link, "id-of-cy", Map.of("one", 4))).isEqualTo(new LinkNotValid());
        assertThat(submissions.submit("A".repeat(43), ADA, answers(Map.of("one", 4))))
                .isEqualTo(new LinkNotValid());
        assertThat(submissions.submit("", ADA, answers(Map.of("one", 4)))).isEqualTo(new LinkNotValid());
        assertThat(opening().open("A".repeat(43))).isEqualTo(new Opening.LinkNotValid());
    }

    @Test
    void keepsAPersonWithTheLinkThatAnsweredFirst() {
        var other = mailroom.mail("bo");
        submit(link, ADA, Map.of("one", 4));

        assertThat(submit(other, ADA, Map.of("one", 5))).isEqualTo(new AnsweredWithAnotherLink());
        assertThat(answers.sheets(mailroom.campaign.facts())).isEqualTo(1);
        assertThat(((Opened) opening().open(other.text())).assignments())
                .extracting(Opening.Task::editable)
                .containsExactly(true, false);
    }

    @Test
    void takesNothingAfterTheCloseButStillKnowsWhatItTook_D1() {
        submit(link, ADA, Map.of("one", 4));
        answers.close(mailroom.campaign.facts(), ADA);

        assertThat(submit(link, ADA, Map.of("one", 4))).isEqualTo(new Acknowledged(1));
        assertThat(submit(link, ADA, Map.of("one", 5))).isEqualTo(new LinkNotValid());
    }

    @Test
    void tellsOfALinkThatHasExpiredWhatItTellsOfOneThatNeverWas_S4() {
        var other = mailroom.mail("bo");
        submit(link, ADA, Map.of("one", 4));
        mailroom.campaign.is(CampaignState.CLOSED);
        answers.close(mailroom.campaign.facts(), ADA);

        assertThat(opening().open(link.text())).isEqualTo(new Opening.LinkNotValid());
        assertThat(submit(link, ADA, Map.of("one", 5))).isEqualTo(new LinkNotValid());
        assertThat(submit(link, ADA, Map.of("one", 9))).isEqualTo(new LinkNotValid());
        assertThat(submit(other, ADA, Map.of("one", 5))).isEqualTo(new LinkNotValid());
        assertThat(submit(link, ADA, Map.of("one", 4))).isEqualTo(new Acknowledged(1));
    }

    /** The sheet counts, and the service died before it could mark the person as done. */
    @Test
    void makesUpForAMarkThatACrashPrevented() {
        var crashing =
                new SubmissionDesk(new ForgetfulBook(mailroom.book), mailroom.campaign, answers.desk(), answers.seal());
        assertThat(crashing.submit(link.text(), ADA, answers(Map.of("one", 4)))).isEqualTo(new Acknowledged(1));

        assertThat(opened().assignments().getLast().done()).isTrue();
        assertThat(mailroom.book
                        .findByLink(link)
                        .orElseThrow()
                        .about(ADA)
                        .orElseThrow()
                        .done())
                .isTrue();
    }

    /** A11: whoever had a link made, as HR may, reads nothing in it of what other links brought. */
    @Test
    void a11AnIssuedLinkTellsNothingOfOtherLinks() {
        var untouched = mailroom.issue("bo");
        var empty = ((Opened) opening().open(untouched.text())).assignments();
        submit(link, ADA, Map.of("one", 4));
        mailroom.book.decline(mailroom.book.findByLink(link).orElseThrow(), BO, Invitation.Declined.NO_TIME);

        var seen = ((Opened) opening().open(untouched.text())).assignments();
        assertThat(seen).isEqualTo(empty).noneMatch(Opening.Task::done).noneMatch(Opening.Task::declined);
        assertThat(submit(untouched, ADA, Map.of("one", 1))).isEqualTo(new Acknowledged(1));
        assertThat(submit(untouched, ADA, Map.of("one", 2))).isEqualTo(new Acknowledged(1));
        assertThat(answers.sheets(mailroom.campaign.facts())).isEqualTo(1);
        assertThat(submit(link, ADA, Map.of("one", 4))).isEqualTo(new Acknowledged(1));
    }

    /** Nothing that was begun is lost: the first link goes on, and what comes first by either counts and can change. */
    @Test
    void anIssuedLinkIsAFormOfItsOwn() {
        var issued = mailroom.issue("bo");
        assertThat(submit(issued, ADA, Map.of("one", 4))).isEqualTo(new Acknowledged(1));
        assertThat(submit(issued, ADA, Map.of("one", 5))).isEqualTo(new Acknowledged(1));

        assertThat(((Opened) opening().open(issued.text())).assignments())
                .extracting(Opening.Task::done)
                .containsExactly(false, true);
        assertThat(submit(link, ADA, Map.of("one", 3))).isEqualTo(new AnsweredWithAnotherLink());
        assertThat(submit(link, BO, Map.of("one", 3))).isEqualTo(new Acknowledged(1));
        assertThat(answers.sheets(mailroom.campaign.facts())).isEqualTo(2);
    }

    @Test
    void somebodyAddedLaterHasAPlaceForTheirDraftBehindTheOldLink() {
        var task = Invitation.Task.asked("id-of-cy", Relationship.PEER);
        mailroom.book.addTask(mailroom.book.findByLink(link).orElseThrow().id(), task);
        assertThat(mailroom.drafts.find(link.draftId("id-of-cy"))).isEmpty();

        assertThat(opened().assignments()).extracting(Opening.Task::subjectId).contains("id-of-cy");
        assertThat(mailroom.drafts.keep(link.draftId("id-of-cy"), "box", null)).isInstanceOf(Drafts.Keeping.Kept.class);
    }

    private Submission submit(LinkSecret with, String subject, Map<String, @Nullable Integer> given) {
        return submissions.submit(with.text(), subject, answers(given));
    }

    private static Handed answers(Map<String, @Nullable Integer> given) {
        return new Handed(given, Map.of());
    }

    private Opened opened() {
        return (Opened) opening().open(link.text());
    }

    private OpeningDesk opening() {
        var messages = new ResourceBundleMessageSource();
        messages.setBasename("messages/rater");
        messages.setDefaultEncoding("UTF-8");
        var form = new RatingForm(mailroom.campaign, new WhoSeesWhat(messages), Mailroom.clock(Mailroom.NOW));
        InvitationBook book = mailroom.book;
        return new OpeningDesk(book, new AnswerSide(answers.desk(), mailroom.drafts), mailroom.people, form);
    }
}
