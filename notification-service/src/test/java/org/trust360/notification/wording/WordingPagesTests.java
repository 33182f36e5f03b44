package org.trust360.notification.wording;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.trust360.delivery.testing.DeliveryTestbed;
import org.trust360.events.MailKind;
import org.trust360.notification.job.Cause;
import org.trust360.notification.job.MailJobs;
import org.trust360.notification.letter.Occasion;
import org.trust360.notification.testing.Instance;
import org.trust360.notification.testing.ScriptedSmtp;
import org.trust360.notification.testing.SurveyDouble;

/** HR changes the words of mails in the browser. */
class WordingPagesTests {

    private static final String PAGE = "/hr/mails/templates/invitation/en";
    private static final SurveyDouble survey = SurveyDouble.start();
    private static final ScriptedSmtp smtp = ScriptedSmtp.start();
    private static DeliveryTestbed testbed;
    private static Instance service;
    private static String[] hr;

    @BeforeAll
    static void start() {
        testbed = DeliveryTestbed.start();
        service = Instance.start(testbed, survey, smtp.port(), Map.of());
        hr = new String[] {
            "Authorization", "Bearer " + survey.key.token("notification-service", "hr"), "Accept-Language", "en"
        };
    }

    @AfterAll
    static void stop() {
        service.close();
        testbed.close();
        smtp.close();
        survey.close();
    }

    private static HttpResponse<String> post(String path, Map<String, String> form) {
        return service.post(path, form, hr);
    }

    private static Map<String, String> form(int version, String subject, String body) {
        return Map.of(
                "version", Integer.toString(version), "subject", subject, "preview", "", "button", "Go", "body", body);
    }

    @ParameterizedTest
    @EnumSource
    void everyMailCanBeReadAndLookedAtInEveryLanguage(Occasion occasion) {
        for (var language : new String[] {"en", "de"}) {
            var page = service.get("/hr/mails/templates/" + occasion.word() + "/" + language, hr);
            assertThat(page.statusCode()).isEqualTo(200);
            assertThat(page.body()).contains("Alex ", "id=\"preview\"").doesNotContain("??", "style=\"", "<script>");
        }
        assertThat(service.get("/hr/mails/templates", hr).body()).contains("/" + occasion.word() + "/de");
    }

    @Test
    void aChangeIsUsedFromTheNextMailOnAndCanBeTakenBack() {
        var page = "/hr/mails/templates/release/en";
        var saved = post(page, form(0, "News on {campaign}", "Dear {name},\r\n\r\n{account}\r\n\r\n{button}"));
        assertThat(saved.statusCode()).isEqualTo(302);
        assertThat(saved.headers().firstValue("Location"))
                .hasValueSatisfying(to -> assertThat(to).endsWith(page + "?saved"));
        assertThat(service.get(page + "?saved", hr).body()).contains("The next mail is written with these words");

        service.bean(MailJobs.class).add("mail-changed", new Cause(MailKind.RELEASE, "campaign-1", "subject-1"));
        await().atMost(20, SECONDS)
                .untilAsserted(() -> assertThat(smtp.kept)
                        .anyMatch(mail -> mail.content().contains("Subject: News on Autumn 2026")));

        assertThat(post(page + "/reset", form(1, "", "")).statusCode()).isEqualTo(302);
        assertThat(service.get(page, hr).body())
                .contains("Your report is ready", "News on {campaign}", "Changed last on", "by the account somebody")
                .doesNotContain("??");
    }

    @Test
    void whatIsWrongIsSaidBesideTheFieldAndNothingTypedIsLost() {
        var answer = post(PAGE, form(0, "Hello {nmae}", "Typed with care"));
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body())
                .contains("Nothing can be filled in for {nmae} here", "Please put {button} into the text")
                .contains("Hello {nmae}", "Typed with care", "aria-invalid=\"true\"");
    }

    @Test
    void s11ASubjectThatWouldWriteHeadersIsNotSaved() {
        assertThat(post(PAGE, form(0, "Hello\r\nBcc: all@example.org", "{button}"))
                        .statusCode())
                .isEqualTo(422);
    }

    @Test
    void somebodyWhoWasOvertakenIsToldAndLosesNothing() {
        var page = "/hr/mails/templates/closed/de";
        assertThat(post(page, form(0, "Fertig", "Guten Tag {name}")).statusCode())
                .isEqualTo(302);
        var late = post(page, form(0, "Zu spät", "Guten Abend {name}"));
        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(late.body()).contains("Somebody else changed these words", "Guten Abend", "value=\"1\"");
    }

    @Test
    void thePreviewFollowsWhatIsTypedAndNeverTurnsItIntoMarkup() {
        var preview = post(PAGE + "/preview", form(0, "S", "Hi <b>{name}</b>\n\n{button}\n\nPS {unknown}"));
        assertThat(preview.statusCode()).isEqualTo(200);
        assertThat(preview.body())
                .contains("Hi &lt;b&gt;Alex Sample&lt;/b&gt;", "PS {unknown}")
                .doesNotContain("<b>", "<form");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/hr/mails/templates/nonsense/en", "/hr/mails/templates/release/fr"})
    void anAddressThatMakesNoSenseLeadsToTheList(String path) {
        assertThat(service.get(path, hr).statusCode()).isEqualTo(302);
    }
}
