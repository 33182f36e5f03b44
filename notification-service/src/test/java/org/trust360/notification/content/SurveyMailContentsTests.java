package org.trust360.notification.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.web.client.RestClient;
import org.trust360.events.MailKind;
import org.trust360.notification.job.Cause;
import org.trust360.notification.testing.SurveyDouble;

/** The question to survey-service, S15: with a token of our own, and what each answer means for the mail. */
class SurveyMailContentsTests {

    private static final Cause INVITATION = new Cause(MailKind.INVITATION, "campaign-1", "invitation-1");
    private static final Cause REPORT = new Cause(MailKind.RELEASE, "campaign-1", "subject-1");

    private final SurveyDouble survey = SurveyDouble.start();
    private Instant now = Instant.parse("2026-11-21T10:00:00Z");
    private final Clock clock = ((InstantSource) () -> now).withZone(ZoneOffset.UTC);
    private final MailContents contents = contents();

    private MailContents contents() {
        return contents(Map.of("notification-service", "planted-secret"));
    }

    private MailContents contents(Map<String, String> secrets) {
        var properties = new UpstreamProperties(
                URI.create(survey.uri()),
                URI.create(survey.uri() + "/oauth2/token"),
                "notification-service",
                secrets,
                Duration.ofSeconds(1));
        return new ContentConfiguration().mailContents(RestClient.builder(), properties, clock);
    }

    @AfterEach
    void close() {
        survey.close();
    }

    @Test
    void asksForAnInvitation() {
        assertThat(contents.ask("mail-1", INVITATION))
                .asInstanceOf(type(Reply.Content.class))
                .extracting(Reply.Content::content)
                .asInstanceOf(type(MailContent.class))
                .satisfies(invitation -> {
                    assertThat(invitation.to().address()).isEqualTo("planted.invitation-1@example.org");
                    assertThat(invitation.link()).startsWith("http://localhost:8360/f#t=");
                    assertThat(invitation.people()).hasSize(2);
                    assertThat(invitation.until()).isEqualTo("2026-12-05T17:00:00Z");
                    assertThat(invitation.minutes()).isEqualTo(7);
                });
        assertThat(survey.questions).containsExactly("POST /internal/mails/invitation invitation-1");
        assertThat(survey.bearers).containsExactly("Bearer service-token-1");
    }

    @Test
    void asksForAReport() {
        assertThat(contents.ask("mail-1", REPORT))
                .asInstanceOf(type(Reply.Content.class))
                .extracting(Reply.Content::content)
                .asInstanceOf(type(MailContent.class))
                .satisfies(report -> {
                    assertThat(report.link()).isEqualTo("http://localhost:8360/reports");
                    assertThat(report.accountLink()).startsWith("http://localhost:8360/activate#t=");
                });
        assertThat(survey.questions).containsExactly("POST /internal/mails/release subject-1");
    }

    @Test
    void readsAReportWithoutActivationLink() {
        survey.body = """
                {"to": {"address": "a@example.org", "name": "A", "language": "de"},
                 "link": "http://localhost:8360/reports", "campaign": "Autumn", "added": "later"}
                """;
        assertThat(contents.ask("mail-1", REPORT)).isInstanceOf(Reply.Content.class);
    }

    @Test
    void keepsATokenUntilShortlyBeforeItExpires() {
        contents.ask("mail-1", INVITATION);
        now = now.plusSeconds(269);
        contents.ask("mail-1", INVITATION);
        assertThat(survey.tokens).hasValue(1);
        now = now.plusSeconds(1);
        contents.ask("mail-1", INVITATION);
        assertThat(survey.tokens).hasValue(2);
    }

    @Test
    void fetchesANewTokenWhereTheOldOneIsNotAccepted() {
        survey.status = 401;
        assertThat(contents.ask("mail-1", INVITATION)).isEqualTo(new Reply.Unavailable("survey-401"));
        survey.status = 200;
        assertThat(contents.ask("mail-1", INVITATION)).isInstanceOf(Reply.Content.class);
        assertThat(survey.tokens).hasValue(2);
    }

    @Test
    void owesNothingWhereThereIsNothingToSay() {
        survey.status = 410;
        assertThat(contents.ask("mail-1", INVITATION)).isEqualTo(new Reply.NothingOwed());
    }

    @ParameterizedTest
    @ValueSource(ints = {401, 403, 429, 500, 502, 503})
    void doesNotBlameTheMailForTroubleOfTheService(int status) {
        survey.status = status;
        assertThat(contents.ask("mail-1", INVITATION)).isEqualTo(new Reply.Unavailable("survey-" + status));
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 404, 422})
    void takesOtherRefusalsAsBeingAboutTheMail(int status) {
        survey.status = status;
        assertThat(contents.ask("mail-1", INVITATION)).isEqualTo(new Reply.Refused("survey-" + status));
    }

    @ParameterizedTest
    @CsvSource({"400, token-400", "401, token-401", "503, token-503"})
    void doesNotBlameTheMailForATokenItDidNotGet(int status, String said) {
        survey.tokenStatus = status;
        assertThat(contents.ask("mail-1", INVITATION)).isEqualTo(new Reply.Unavailable(said));
    }

    @Test
    void noticesThatNobodyIsThere() {
        contents.ask("mail-1", INVITATION);
        survey.goDown();
        assertThat(contents.ask("mail-1", INVITATION)).isEqualTo(new Reply.Unavailable("survey-unreachable"));
        now = now.plusSeconds(400);
        assertThat(contents.ask("mail-1", INVITATION)).isEqualTo(new Reply.Unavailable("token-unreachable"));
        survey.comeBack();
        assertThat(contents.ask("mail-1", INVITATION)).isInstanceOf(Reply.Content.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "not json", "[]", "{\"to\": {\"address\": null}, \"link\": \"x\"}"})
    void doesNotSendWhatItCannotRead(String body) {
        survey.body = body;
        assertThat(contents.ask("mail-1", INVITATION)).isEqualTo(new Reply.Unavailable("survey-unreadable"));
    }

    @Test
    void keepsPeopleAndLinksOutOfWhatItSaysOfItself() {
        assertThat(contents.ask("mail-1", INVITATION).toString()).doesNotContain("planted", "Rita", "Lena");
        assertThat(contents.ask("mail-1", REPORT).toString()).doesNotContain("planted", "Lena");
    }

    @Test
    void doesNotStartWithoutASecret() {
        assertThatThrownBy(() -> contents(Map.of()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("trust360.secret.notification-service");
    }
}
