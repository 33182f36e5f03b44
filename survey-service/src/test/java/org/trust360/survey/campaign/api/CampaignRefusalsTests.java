package org.trust360.survey.campaign.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.trust360.survey.ProblemTable.refusal;
import static org.trust360.survey.rater.OpenCampaign.at;

import java.net.http.HttpResponse;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.trust360.survey.TestService;
import org.trust360.survey.Upload;
import org.trust360.survey.rater.OpenCampaign;

/** What campaigns refuse, and in which words, on the whole service. */
class CampaignRefusalsTests {

    private static final TestService SERVICE = TestService.shared();
    private static final String TERMS = "\"threshold\": 3, \"invite\": false";
    private static final String QUESTIONNAIRE = "trust-congruence-24";

    private static final OpenCampaign DRAFT = plan("refuse-draft", TERMS);
    private static final OpenCampaign OPEN = OpenCampaign.open("refuse-open", false);
    private static final OpenCampaign CLOSED = OpenCampaign.open("refuse-closed", false);
    private static final OpenCampaign CANCELLED = plan("refuse-gone", TERMS);

    @BeforeAll
    static void bringThemThere() {
        CLOSED.close();
        assertThat(post(CANCELLED, "/cancel").statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"close", "release"})
    void aDraftDoesNothingYet(String action) {
        assertThat(refusal(post(DRAFT, "/" + action))).isEqualTo("409 campaign-draft");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/open", "/nominate", "/release"})
    void anOpenCampaignTakesAnswersAndNothingElse(String action) {
        assertThat(refusal(post(OPEN, action))).isEqualTo("409 campaign-collecting");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/open", "/nominate", "/close"})
    void aClosedOneDoesNotBeginAgain(String action) {
        assertThat(refusal(post(CLOSED, action))).isEqualTo("409 campaign-closed");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/open", "/nominate", "/close", "/release", "/cancel"})
    void aCancelledOneStaysCancelled(String action) {
        assertThat(refusal(post(CANCELLED, action))).isEqualTo("409 campaign-cancelled");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/open", "/nominate", "/close", "/release", "/cancel"})
    void thereIsNoOther(String action) {
        assertThat(refusal(SERVICE.post("/api/campaigns/none" + action, "application/json", "")))
                .isEqualTo("404 campaign-not-found");
    }

    @Test
    void looksForWhatIsThereOnly() {
        assertThat(refusal(SERVICE.get("/api/campaigns/none"))).isEqualTo("404 campaign-not-found");
        assertThat(refusal(SERVICE.get("/api/campaigns/none/outlook"))).isEqualTo("404 campaign-not-found");
        assertThat(refusal(SERVICE.get("/api/questionnaires/none"))).isEqualTo("404 questionnaire-not-found");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/campaigns?page=-1",
                "/api/campaigns?page=100001",
                "/api/campaigns?size=0",
                "/api/campaigns?size=201",
                "/api/people?size=0",
                "/api/people?size=201"
            })
    void aPageHasLimits(String path) {
        assertThat(refusal(SERVICE.get(path))).isEqualTo("400 page-invalid");
    }

    @Test
    void movesOnlyDeadlinesThatThereAre() {
        var later = "{\"deadline\": \"" + inAMonth() + "\", \"phase\": \"%s\"}";

        assertThat(refusal(SERVICE.post(DRAFT.path() + "/deadline", "application/json", later.formatted("resting"))))
                .isEqualTo("400 phase-unknown");
        assertThat(refusal(
                        SERVICE.post(CLOSED.path() + "/deadline", "application/json", later.formatted("collecting"))))
                .isEqualTo("409 campaign-closed");
        assertThat(refusal(SERVICE.post(DRAFT.path() + "/deadline", "application/json", "{}")))
                .isEqualTo("409 campaign-deadline-invalid");
    }

    /** Limits are for those who are invited; only proposals may go against them on purpose. */
    @Test
    void opensNothingThatIsOverItsLimits() {
        var narrow = plan("refuse-narrow", "\"invite\": true, \"limits\": {\"mostPerRater\": 1}");

        var refused = post(narrow, "/open");
        assertThat(refusal(refused)).isEqualTo("409 campaign-over-limits");
        assertThat(refused.body()).contains("whom to ask instead");
        assertThat((Integer) at(SERVICE.get(narrow.path() + "/outlook"), "$.violations"))
                .isOne();
        assertThat(refusal(post(narrow, "/open?despiteLimits=true"))).isEqualTo("409 campaign-over-limits");
    }

    @Test
    void opensNothingThatNobodyRates() {
        Upload.of("people", "id,name,email\nrefuse-alone,Una Alone,una@example.org\n")
                .to("/api/people/import");
        var planned = SERVICE.post("/api/campaigns", "application/json", """
                {"name": "Alone", "questionnaire": "trust-congruence-24", "deadline": "%s",
                 "subjects": ["refuse-alone"], "relationships": ["peer"]}""".formatted(inAMonth()));
        var alone = planned.headers().firstValue("Location").orElseThrow();

        assertThat(refusal(SERVICE.post(alone + "/open", "application/json", "")))
                .isEqualTo("409 campaign-without-subjects");
    }

    @Test
    void proposesFromTheOrgChartForDraftsAndWhereThereIsOne() {
        assertThat(refusal(post(DRAFT, "/proposal"))).isEqualTo("409 proposal-empty");
        assertThat(refusal(post(OPEN, "/proposal"))).isEqualTo("409 proposal-no-draft");
        assertThat(refusal(SERVICE.post("/api/campaigns/none/proposal", "application/json", "")))
                .isEqualTo("409 proposal-no-draft");
    }

    @Test
    void changesNoAssignmentThatTakesNoAnswers() {
        var path = CLOSED.path() + "/assignments/" + CLOSED.externalId("lea");
        var rater = "{\"rater\": \"%s\", \"relationship\": \"peer\"}".formatted(CLOSED.externalId("ida"));

        assertThat(refusal(SERVICE.post(path, "application/json", rater))).isEqualTo("409 assignment-not-collecting");
    }

    @Test
    void knowsNoOtherMails() {
        var refused = OpenCampaign.internal("/internal/mails/birthday", "{\"campaignId\":\"c\",\"about\":\"a\"}");

        assertThat(refusal(refused)).isEqualTo("404 mail-kind-unknown");
    }

    private static Instant inAMonth() {
        return Instant.now().plus(30, ChronoUnit.DAYS);
    }

    private static OpenCampaign plan(String prefix, String terms) {
        return OpenCampaign.plan(prefix, QUESTIONNAIRE, terms);
    }

    private static HttpResponse<String> post(OpenCampaign campaign, String action) {
        return SERVICE.post(campaign.path() + action, "application/json", "");
    }
}
