package org.trust360.notification.maillog;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.jayway.jsonpath.JsonPath;
import com.nimbusds.jwt.JWTClaimsSet;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.trust360.delivery.testing.DeliveryTestbed;
import org.trust360.events.MailKind;
import org.trust360.notification.job.Cause;
import org.trust360.notification.job.MailJob;
import org.trust360.notification.job.MailJobs;
import org.trust360.notification.testing.Instance;
import org.trust360.notification.testing.ScriptedSmtp;
import org.trust360.notification.testing.ScriptedSmtp.Fault;
import org.trust360.notification.testing.SigningKey;
import org.trust360.notification.testing.SurveyDouble;

/** The mail log over HTTP, and who may see it (S14). */
class MailLogTests {

    private static final SurveyDouble survey = SurveyDouble.start();
    private static final ScriptedSmtp smtp = ScriptedSmtp.start();
    private static DeliveryTestbed testbed;
    private static Instance service;
    private static String hr;

    @BeforeAll
    static void start() {
        testbed = DeliveryTestbed.start();
        service = Instance.start(testbed, survey, smtp.port(), Map.of("trust360.mail.delivery.pauses", "1h"));
        hr = survey.key.token("notification-service", "hr");
        owe("event-1", new Cause(MailKind.INVITATION, "campaign-1", "invitation-1"), "250 2.0.0");
        smtp.script.add(Fault.RECEIVER_550);
        owe("event-2", new Cause(MailKind.INVITATION, "campaign-1", "invitation-2"), "550 5.1.1");
        smtp.script.add(Fault.RECEIVER_451);
        owe("event-3", new Cause(MailKind.RELEASE, "campaign-2", "subject-1"), "451 4.7.1");
    }

    private static void owe(String event, Cause cause, String status) {
        var jobs = service.bean(MailJobs.class);
        jobs.add(event, cause);
        await().atMost(20, SECONDS)
                .untilAsserted(() -> assertThat(jobs.find(new MailJobs.Filter(
                                Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), 1)))
                        .extracting(MailJob::lastStatus)
                        .contains(status));
    }

    @AfterAll
    static void stop() {
        service.close();
        testbed.close();
        smtp.close();
        survey.close();
    }

    private static HttpResponse<String> get(String path, String... headers) {
        return service.get(path, headers);
    }

    private static HttpResponse<String> asHr(String path) {
        return get(path, "Authorization", "Bearer " + hr);
    }

    @Test
    void tellsWhatBecameOfEachMailAndNothingOfPeople() {
        var answer = asHr("/api/mails?campaign=campaign-1&state=bounced");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body())
                .contains(
                        "\"mailId\":\"event-2\"",
                        "\"kind\":\"invitation\"",
                        "\"state\":\"bounced\"",
                        "\"attempts\":1",
                        "\"lastStatus\":\"550 5.1.1\"",
                        "\"next\":null",
                        "\"counts\":{\"owed\":0,\"sent\":1,\"bounced\":1,\"not-owed\":0}")
                .doesNotContain("event-1", "event-3", "@", "Rita", "invitation-2");
    }

    @Test
    void turnsPages() {
        var first = asHr("/api/mails?size=2").body();
        String next = JsonPath.read(first, "$.next");
        var second = asHr("/api/mails?size=2&after=" + next).body();
        assertThat(second).contains("\"next\":null");
        assertThat(JsonPath.<List<String>>read(first, "$.mails[*].mailId"))
                .hasSize(2)
                .doesNotContainAnyElementsOf(JsonPath.<List<String>>read(second, "$.mails[*].mailId"));
        assertThat(asHr("/hr/mails?size=2&after=" + next).body()).contains("rel=\"first\"");
        assertThat(asHr("/api/mails?size=200").body()).contains("event-1", "event-2", "event-3");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "kind=reminder",
                "kind=x",
                "size=201",
                "size=0",
                "after=1",
                "after=1_%24ne",
                "state=lost",
                "campaign=%24ne",
                "campaign=a%0Ab"
            })
    void refusesFiltersThatMakeNoSense(String query) {
        var answer = asHr("/api/mails?" + query);
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(answer.body()).contains("/problems/mail-filter-refused");
    }

    @Test
    void showsThePageInTheLanguageOfTheBrowser() {
        var english = get("/hr/mails", "Authorization", "Bearer " + hr, "Accept-Language", "en-GB");
        assertThat(english.body())
                .contains(
                        "lang=\"en\"",
                        "Undelivered",
                        "refused (550 5.1.1)",
                        "put off (451 4.7.1)",
                        "Trying again",
                        "Report ready")
                .doesNotContain("??", "style=", "onclick", "@example");
        var german = get("/hr/mails?state=sent", "Authorization", "Bearer " + hr, "Accept-Language", "de-AT");
        assertThat(german.body())
                .contains("lang=\"de\"", "Gesendet", "Einladung")
                .doesNotContain("??", "550 5.1.1");
    }

    @Test
    void saysSoWhereThereIsNothingToShow() {
        var none = get("/hr/mails?state=not-owed", "Authorization", "Bearer " + hr, "Accept-Language", "en");
        assertThat(none.body()).contains("No mails like that", "Not needed").doesNotContain("<table");
        assertThat(asHr("/hr/mails?state=lost").statusCode()).isEqualTo(200);
    }

    @Test
    void bringsItsOwnScript() {
        assertThat(asHr("/hr/mails/mails.js").body()).contains("htmx:responseError");
    }

    @Test
    void saysSoWhereTheStoreIsAway() {
        testbed.stopStore();
        try {
            var page = get("/hr/mails", "Authorization", "Bearer " + hr, "Accept-Language", "en");
            assertThat(page.statusCode()).isEqualTo(503);
            assertThat(page.body()).contains("The mails cannot be read just now", "role=\"alert\"");
            var answer = asHr("/api/mails");
            assertThat(answer.statusCode()).isEqualTo(503);
            assertThat(answer.body()).contains("/problems/store-unavailable").doesNotContain("Mongo", "127.0.0.1");
        } finally {
            testbed.startStore();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/mails", "/hr/mails", "/", "/actuator/health", "/error", "/api/people", "/hr/mails/x"})
    void opensToNobodyWithoutAToken(String path) {
        var answer = get(path);
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(answer.body()).contains("/problems/sign-in-required");
    }

    @ParameterizedTest
    @CsvSource({"leader, /api/mails", "leader, /hr/mails", "service, /api/mails", "admin, /hr/mails", "hr, /api/other"})
    void opensToHrAndNothingElseIsThere(String role, String path) {
        var answer = get(path, "Authorization", "Bearer " + survey.key.token("notification-service", role));
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).contains("/problems/not-allowed");
    }

    @Test
    void acceptsNoTokenThatIsNotForThisService() {
        var later = Date.from(Instant.now().plusSeconds(300));
        var claims = List.of(
                new JWTClaimsSet.Builder()
                        .issuer(SigningKey.ISSUER)
                        .audience("survey-service")
                        .expirationTime(later),
                new JWTClaimsSet.Builder()
                        .issuer("http://elsewhere")
                        .audience("notification-service")
                        .expirationTime(later),
                new JWTClaimsSet.Builder()
                        .issuer(SigningKey.ISSUER)
                        .audience("notification-service")
                        .expirationTime(Date.from(Instant.now().minusSeconds(120))),
                new JWTClaimsSet.Builder().issuer(SigningKey.ISSUER).expirationTime(later));
        for (var each : claims) {
            var token = survey.key.sign(each.claim("roles", List.of("hr")));
            assertThat(get("/api/mails", "Authorization", "Bearer " + token).statusCode())
                    .isEqualTo(401);
        }
        var foreign = SurveyDouble.start();
        var token = foreign.key.token("notification-service", "hr");
        assertThat(get("/api/mails", "Authorization", "Bearer " + token).statusCode())
                .isEqualTo(401);
        foreign.close();
    }
}
