package org.trust360.survey.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.trust360.survey.answersheet.TestStore;
import org.trust360.survey.campaign.Notices;
import org.trust360.survey.campaign.RunningCampaigns.Running;
import org.trust360.survey.invitation.Invitation;
import org.trust360.survey.invitation.Mailroom;
import org.trust360.survey.invitation.TestCampaign;
import org.trust360.survey.invitation.TestPeople;
import org.trust360.survey.notice.NoticeFeature;
import org.trust360.survey.plan.Course.ReminderPlan;

/** Whoever has open forms gets one mail per turn, whatever dies, restarts or runs twice. */
class RemindingTests {

    private static final Instant FIRST = Mailroom.NOW.plus(Duration.ofDays(3));
    private static final Running CAMPAIGN = new Running(
            TestCampaign.ID, Mailroom.NOW, Mailroom.NOW.plus(Duration.ofDays(10)), new ReminderPlan(3, 4, true));

    @RegisterExtension
    static final TestStore STORE = new TestStore();

    private final MongoDatabase database = STORE.database();
    private final Mailroom mailroom = new Mailroom(database);
    private final NoticeFeature notices = new NoticeFeature(database);

    @BeforeEach
    void invite() {
        mailroom.invite("bo");
        mailroom.invite("cy");
    }

    @Test
    void remindsOncePerTurnForAllOpenForms() {
        run(FIRST);
        run(FIRST.plusSeconds(60));
        assertThat(reminded("regular-1")).containsExactlyInAnyOrder("bo", "cy");

        run(FIRST.plus(Duration.ofDays(4)));
        assertThat(reminded("regular-2")).containsExactlyInAnyOrder("bo", "cy");
        assertThat(notices.owed()).hasSize(4);
    }

    @Test
    void remindsNobodyWhoHasAnsweredOrDeclinedAndNobodyBeforeOrAfter() {
        var cy = invitation("cy");
        mailroom.book.markDone(cy, TestPeople.idOf("ada"));
        var bo = invitation("bo");
        mailroom.book.decline(bo, TestPeople.idOf("ada"), Invitation.Declined.NO_TIME);

        run(FIRST.minusSeconds(1));
        run(CAMPAIGN.deadline());
        assertThat(notices.owed()).isEmpty();

        run(FIRST);
        assertThat(reminded("regular-1")).containsExactly("bo");
    }

    @Test
    void twoInstancesAtOnceRemindOnce() throws Exception {
        Callable<Boolean> instance = () -> {
            run(FIRST);
            return true;
        };
        try (var pool = Executors.newFixedThreadPool(8)) {
            for (var future :
                    pool.invokeAll(IntStream.range(0, 8).mapToObj(_ -> instance).toList())) {
                future.get();
            }
        }

        assertThat(reminded("regular-1")).containsExactlyInAnyOrder("bo", "cy");
    }

    @ParameterizedTest
    @CsvSource({"1, false", "1, true", "2, false", "2, true"})
    void goesOnAfterDeathAtAnyMail(int step, boolean afterwards) {
        assertThat(diesAt(step, afterwards)).isTrue();
        run(FIRST.plusSeconds(60));

        assertThat(reminded("regular-1")).containsExactlyInAnyOrder("bo", "cy");
    }

    /** G1, A11: what leaves says whose mail it is by ids alone, and nothing of whose forms are open. */
    @Test
    void g1TellsNoNameAndNoSubject() {
        run(FIRST);

        assertThat(notices.owed())
                .allSatisfy(
                        owed -> assertThat(owed.toJson()).contains("reminder").doesNotContain("@", "Bo Bauer", "ada"));
    }

    private boolean diesAt(int step, boolean afterwards) {
        var steps = new AtomicInteger();
        Notices dying = notice -> {
            boolean dies = steps.incrementAndGet() == step;
            if (!dies || afterwards) {
                notices.book().owe(notice);
            }
            if (dies) {
                throw new IllegalStateException("dead");
            }
        };
        try {
            reminding(dying, FIRST).run(CAMPAIGN);
            return false;
        } catch (IllegalStateException _) {
            return true;
        }
    }

    private void run(Instant now) {
        var reminding = reminding(notices.book(), now);
        if (reminding.isDue(CAMPAIGN)) {
            reminding.run(CAMPAIGN);
        }
    }

    private Reminding reminding(Notices into, Instant now) {
        var turns = new MongoReminderTurns(database.getCollection("reminders"));
        return new Reminding(turns, mailroom.book, into, Mailroom.clock(now));
    }

    private Invitation invitation(String rater) {
        return mailroom.book.find(mailroom.invite(rater)).orElseThrow();
    }

    private List<String> reminded(String slot) {
        return notices.owed().stream()
                .filter(owed -> owed.getString("occasion").equals(slot))
                .map((Document owed) -> owed.getString("recipientId").substring("id-of-".length()))
                .toList();
    }
}
