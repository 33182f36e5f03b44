package org.trust360.notification.delivery;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.trust360.delivery.testing.DeliveryTestbed;
import org.trust360.events.MailBounced;
import org.trust360.events.MailKind;
import org.trust360.events.MailSent;
import org.trust360.notification.job.Cause;
import org.trust360.notification.job.MailJob;
import org.trust360.notification.job.MailJobs;
import org.trust360.notification.job.MailState;
import org.trust360.notification.testing.Announcements;
import org.trust360.notification.testing.Instance;
import org.trust360.notification.testing.ScriptedSmtp;
import org.trust360.notification.testing.ScriptedSmtp.Fault;
import org.trust360.notification.testing.SurveyDouble;

/** I2: every mail that is owed is taken over by a mail server at least once, and every copy is the same mail. */
class MailDeliveryTests {

    private static final SurveyDouble survey = SurveyDouble.start();
    private static final ScriptedSmtp smtp = ScriptedSmtp.start();
    private static DeliveryTestbed testbed;
    private static Announcements announcements;
    private static Instance service;

    @BeforeAll
    static void start() {
        testbed = DeliveryTestbed.start();
        service = Instance.start(testbed, survey, smtp.port(), Map.of("trust360.mail.delivery.parallelism", "1"));
        announcements = new Announcements(testbed.bootstrapServers());
    }

    @AfterAll
    static void stop() {
        announcements.close();
        service.close();
        testbed.close();
        smtp.close();
        survey.close();
    }

    @AfterEach
    void allIsWellAgain() {
        smtp.script.clear();
        smtp.seen.clear();
        smtp.kept.clear();
        survey.questions.clear();
        survey.status = 200;
        survey.tokenStatus = 200;
        survey.body = "";
    }

    private static String owe() {
        var invitation = "invitation-" + UUID.randomUUID();
        service.bean(MailJobs.class)
                .add("event-" + invitation, new Cause(MailKind.INVITATION, "campaign-1", invitation));
        return invitation;
    }

    private static MailJob job(String invitation) {
        return service
                .bean(MailJobs.class)
                .find(new MailJobs.Filter(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), 1000))
                .stream()
                .filter(job -> job.cause().about().equals(invitation))
                .findFirst()
                .orElseThrow();
    }

    private static void awaitSent(String invitation) {
        await().atMost(20, SECONDS)
                .untilAsserted(() -> assertThat(announcements.about(invitation))
                        .containsExactly(new MailSent("event-" + invitation, "invitation", invitation, "campaign-1")));
        assertThat(job(invitation).state()).isInstanceOf(MailState.Sent.class);
    }

    @ParameterizedTest
    @EnumSource(
            names = {"RECEIVER_550", "DATA_554", "CONTENT_552"},
            mode = EnumSource.Mode.EXCLUDE)
    void i2SendsOneMailInTheEndWhateverHappensToTheFirstAttempt(Fault fault) {
        smtp.script.add(fault);
        var invitation = owe();
        awaitSent(invitation);
        assertThat(smtp.kept).hasSize(fault == Fault.KEEP_THEN_DROP ? 2 : 1);
        assertThat(smtp.messageIds()).hasSize(1);
    }

    @Test
    void comesBackToAServerThatGreylistsForAWhile() {
        smtp.script.addAll(List.of(Fault.RECEIVER_451, Fault.RECEIVER_451, Fault.RECEIVER_451));
        var invitation = owe();
        awaitSent(invitation);
        assertThat(job(invitation).attempts()).isEqualTo(4);
        assertThat(smtp.kept).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource(names = {"RECEIVER_550", "DATA_554", "CONTENT_552"})
    void bouncesOnceAndNeverTriesAgainWhatIsRefusedForGood(Fault fault) {
        smtp.script.add(fault);
        var invitation = owe();
        await().atMost(20, SECONDS)
                .untilAsserted(() -> assertThat(announcements.about(invitation))
                        .singleElement()
                        .isInstanceOfSatisfying(
                                MailBounced.class,
                                bounced -> assertThat(bounced.status()).isIn("550", "552", "554")));
        awaitSent(owe());
        assertThat(smtp.kept).hasSize(1);
        assertThat(announcements.about(invitation)).hasSize(1);
        assertThat(job(invitation).attempts()).isEqualTo(1);
    }

    @Test
    void givesUpWhenPatienceIsAtItsEnd() {
        smtp.script.addAll(Collections.nCopies(5, Fault.RECEIVER_451));
        var invitation = owe();
        await().atMost(20, SECONDS)
                .untilAsserted(() -> assertThat(announcements.about(invitation))
                        .containsExactly(
                                new MailBounced("event-" + invitation, "invitation", invitation, "campaign-1", "451")));
        assertThat(smtp.kept).isEmpty();
    }

    @Test
    void waitsForAMailServerThatIsAwayWithoutMintingLinks() {
        smtp.goDown();
        var invitation = owe();
        await().atMost(20, SECONDS)
                .untilAsserted(() -> assertThat(job(invitation).lastStatus()).isEqualTo("smtp-unreachable"));
        assertThat(survey.questions).isEmpty();
        smtp.comeBack();
        awaitSent(invitation);
        assertThat(job(invitation).attempts()).isEqualTo(1);
    }

    @Test
    void waitsForSurveyServiceThatIsAway() {
        survey.goDown();
        var invitation = owe();
        await().atMost(20, SECONDS)
                .untilAsserted(() -> assertThat(job(invitation).lastStatus()).isEqualTo("survey-unreachable"));
        survey.comeBack();
        awaitSent(invitation);
        assertThat(job(invitation).attempts()).isEqualTo(1);
    }

    @Test
    void writesNoMailThatIsNotOwedAnyMore() {
        survey.status = 410;
        var invitation = owe();
        await().atMost(20, SECONDS)
                .untilAsserted(() -> assertThat(job(invitation).state()).isInstanceOf(MailState.NotOwed.class));
        assertThat(smtp.seen).isEmpty();
        assertThat(announcements.about(invitation)).isEmpty();
    }

    @Test
    void bouncesAnAddressThatIsNoneWithoutAskingAServer() {
        survey.body = """
                {"to": {"address": "a@example.org\\r\\nBcc: b@example.org", "name": "A", "language": "en"},
                 "link": "http://localhost:8360/f#t=T", "campaign": "Autumn", "people": [],
                 "until": "2026-12-05T17:00:00Z"}
                """;
        var invitation = owe();
        await().atMost(20, SECONDS)
                .untilAsserted(() -> assertThat(announcements.about(invitation))
                        .containsExactly(new MailBounced(
                                "event-" + invitation, "invitation", invitation, "campaign-1", "address-refused")));
        assertThat(smtp.seen).isEmpty();
    }

    @Test
    void oneBadMailDoesNotHoldUpTheOthers() {
        smtp.script.addAll(List.of(Fault.RECEIVER_451, Fault.RECEIVER_451));
        var invitations = List.of(owe(), owe(), owe(), owe(), owe());
        invitations.forEach(MailDeliveryTests::awaitSent);
        assertThat(smtp.kept).hasSize(5);
        assertThat(smtp.messageIds()).hasSize(5);
    }
}
