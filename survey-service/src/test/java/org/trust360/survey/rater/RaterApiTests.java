package org.trust360.survey.rater;

import static org.assertj.core.api.Assertions.assertThat;
import static org.trust360.survey.rater.OpenCampaign.at;
import static org.trust360.survey.rater.OpenCampaign.rater;
import static org.trust360.survey.rater.OpenCampaign.submit;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.trust360.survey.TestService;
import org.trust360.survey.campaign.AnswerCollections;

/** What the form sends, on the whole service. */
class RaterApiTests {

    private static final TestService SERVICE = TestService.shared();
    private static final OpenCampaign CAMPAIGN = OpenCampaign.open("rater", true);
    private static final Map<String, Integer> ANSWERS = Map.of("promises-behavior", 4);

    private final String token = CAMPAIGN.token("max");

    @Test
    void aLinkFromTheMailToAnAcknowledgedEdit() {
        var own = OpenCampaign.open("flow-rater", true);
        var link = own.token("max");
        var opened = open(link);
        assertThat(opened.statusCode()).isEqualTo(200);
        assertThat(at(opened, "$.language")).isEqualTo("en");
        assertThat(at(opened, "$.scaleMax")).isEqualTo(5);
        assertThat(at(opened, "$.assignments[*].name")).asString().contains("Lea Sommer", "Ida Frost");
        assertThat(at(opened, "$.assignments[0].items[0].text")).asString().isNotEmpty();

        assertThat(submit(link, own.personId("lea"), ANSWERS).body()).isEqualTo("{\"version\":1}");
        assertThat(submit(link, own.personId("lea"), Map.of("promises-behavior", 5))
                        .body())
                .isEqualTo("{\"version\":2}");

        own.close();
        assertThat(problem(submit(link, own.personId("lea"), ANSWERS))).isEqualTo("404 /problems/link-not-valid");
        assertThat(problem(open(link))).isEqualTo("404 /problems/link-not-valid");
        assertThat(problem(own.mail("max"))).isEqualTo("410 /problems/no-mail-owed");
    }

    @Test
    void fiftyEqualSubmissionsAtOnceAreOneSheet_S18() throws Exception {
        var own = OpenCampaign.open("fifty", true);
        var link = own.token("max");
        var lea = own.personId("lea");
        Callable<Integer> submission = () -> submit(link, lea, ANSWERS).statusCode();

        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var all = Stream.generate(() -> submission).limit(50).toList();
            assertThat(threads.invokeAll(all)).extracting(Future::resultNow).containsOnly(200);
        }
        assertThat(SERVICE.bean(AnswerCollections.class).progress(own.id()).sheets())
                .isEqualTo(1);
    }

    @Test
    void tellsTheSameOfEveryLinkThatDoesNotOpen_S4() {
        var refused = Stream.of("A".repeat(43), token.substring(1), token + "A", "", "\\u0000")
                .map(RaterApiTests::open)
                .map(answer -> answer.statusCode() + answer.body())
                .distinct()
                .toList();

        assertThat(refused).hasSize(1).first().asString().startsWith("404").contains("/problems/link-not-valid");
        assertThat(submit(token, CAMPAIGN.personId("tom"), ANSWERS).body()).contains("/problems/link-not-valid");
    }

    @Test
    void refusesRequestsThatSayWhoSomebodyIs_A13() {
        var body = "{\"token\":\"" + token + "\"}";

        for (var header : List.of("Cookie", "Authorization")) {
            var answer = rater("POST", "/api/rater/open", body, header, "anything");
            assertThat(problem(answer)).isEqualTo("400 /problems/request-says-who");
        }
        var referer = rater("POST", "/api/rater/open", body, "Referer", "http://localhost/f?t=" + token);
        assertThat(problem(referer)).isEqualTo("400 /problems/request-says-who");
    }

    @Test
    void keepsABoxForThoseWhoKnowItsIdAndNothingElse() {
        var draft = "/api/rater/drafts/" + at(open(token), "$.assignments[0].draftId");

        assertThat(rater("GET", draft, "").body()).isEqualTo("{\"box\":null,\"mark\":null}");
        var mark = at(rater("PUT", draft, "{\"box\":\"1.abc\"}"), "$.mark");
        var next = "{\"box\":\"1.def\",\"replaces\":\"" + mark + "\"}";
        assertThat(rater("PUT", draft, next).statusCode()).isEqualTo(200);
        assertThat(problem(rater("PUT", draft, "{\"box\":\"1.xyz\"}"))).isEqualTo("409 /problems/draft-overtaken");
        assertThat(rater("GET", draft, "").body()).contains("\"box\":\"1.def\"");
        assertThat(problem(rater("PUT", "/api/rater/drafts/unknown", "{\"box\":\"1.abc\"}")))
                .isEqualTo("404 /problems/draft-not-found");
        assertThat(problem(rater("PUT", draft, "{\"box\":\"<script>\"}")))
                .isEqualTo("400 /problems/draft-not-readable");
        assertThat(problem(rater("PUT", draft, "{\"box\":null}"))).isEqualTo("400 /problems/draft-not-readable");
    }

    @Test
    void readsNoMoreThanAnAnswerSheetCanBe() {
        var tooMuch = "{\"token\":\"" + "A".repeat(256 * 1024) + "\"}";

        assertThat(problem(rater("POST", "/api/rater/open", tooMuch))).isEqualTo("413 /problems/body-too-large");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"promises-behavior\": 4.5}",
                "{\"promises-behavior\": \"4\"}",
                "{\"promises-behavior\": {\"$ne\": null}}",
                "{\"promises-behavior\": true}",
                "[4]",
                "{\"promises-behavior\": 4"
            })
    void refusesAnswersThatAreNoWholeNumbers_S3(String answers) {
        var body = "{\"token\":\"%s\",\"subjectId\":\"%s\",\"answers\":%s}"
                .formatted(token, CAMPAIGN.personId("lea"), answers);

        assertThat(rater("POST", "/api/rater/submissions", body).statusCode()).isEqualTo(400);
    }

    @Test
    void tellsAllReasonsAtOnce() {
        var answer = submit(token, CAMPAIGN.personId("lea"), Map.of("promises-behavior", 9, "nonsense", 1));

        assertThat(problem(answer)).isEqualTo("422 /problems/invalid-answers");
        assertThat(at(answer, "$.reasons[*].item")).asString().contains("promises-behavior", "nonsense");
    }

    @Test
    void givesMailsAndAccountsToServicesOnly() {
        var mail = "/internal/mails/invitation";

        assertThat(SERVICE.post(mail, "application/json", "").statusCode()).isEqualTo(403);
        assertThat(rater("POST", mail, "").statusCode()).isEqualTo(401);
        assertThat(CAMPAIGN.mail("max").statusCode()).isEqualTo(200);
        assertThat(problem(OpenCampaign.internal("/internal/activations", "{\"token\":\"" + token + "\"}")))
                .isEqualTo("404 /problems/link-not-valid");
        assertThat(problem(OpenCampaign.internal("/internal/mails/release", "{\"about\":\"x\"}")))
                .isEqualTo("410 /problems/no-mail-owed");
    }

    @Test
    void letsSomebodyDeclineAndThinkBetterOfIt() {
        var own = OpenCampaign.open("decline-rater", true);
        var link = own.token("max");
        var wish = "{\"token\":\"%s\",\"subjectIds\":[\"%s\"],\"reason\":%s}";
        var lea = own.personId("lea");

        assertThat(rater("POST", "/api/rater/declines", wish.formatted(link, lea, "\"no-time\""))
                        .body())
                .isEqualTo("{\"declined\":[\"" + lea + "\"]}");
        assertThat(at(open(link), "$.assignments[?(@.name == 'Lea Sommer')].declined"))
                .hasToString("[true]");
        assertThat(problem(rater("POST", "/api/rater/declines", wish.formatted(link, lea, "\"bored\""))))
                .isEqualTo("400 /problems/reason-unknown");
        assertThat(problem(rater("POST", "/api/rater/declines", wish.formatted(link, own.personId("tom"), "null"))))
                .isEqualTo("404 /problems/link-not-valid");

        var back = "{\"token\":\"%s\",\"subjectId\":\"%s\"}".formatted(link, lea);
        assertThat(rater("POST", "/api/rater/declines/taken-back", back).statusCode())
                .isEqualTo(200);
        assertThat(at(open(link), "$.assignments[*].declined")).hasToString("[false,false]");
    }

    private static HttpResponse<String> open(String token) {
        return rater("POST", "/api/rater/open", "{\"token\":\"" + token + "\"}");
    }

    private static String problem(HttpResponse<String> answer) {
        return answer.statusCode() + " " + at(answer, "$.type");
    }
}
