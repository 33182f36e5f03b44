package org.trust360.survey.silence;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.trust360.survey.TestService;
import org.trust360.survey.rater.OpenCampaign;

/** "Do not write to me about this", from the mail to the mail that is not written. */
class SilenceTests {

    private static final TestService SERVICE = TestService.shared();
    private static final OpenCampaign CAMPAIGN = OpenCampaign.open("silence", true);

    private static final String PAGE = stopLink();

    @BeforeEach
    void wantEverything() {
        post("choice=everything");
    }

    /** The path in the latest mail to Max. */
    private static String stopLink() {
        return URI.create(JsonPath.read(CAMPAIGN.mail("max").body(), "$.stopLink"))
                .getPath();
    }

    private HttpResponse<String> get(String path) {
        return SERVICE.send(HttpRequest.newBuilder(SERVICE.uri(path))
                .header("Accept-Language", "en")
                .build());
    }

    private HttpResponse<String> post(String body) {
        return post(PAGE, "application/x-www-form-urlencoded", body);
    }

    private static HttpResponse<String> post(String path, String type, String body) {
        return SERVICE.send(HttpRequest.newBuilder(SERVICE.uri(path))
                .header("Accept-Language", "en")
                .header("Content-Type", type)
                .POST(BodyPublishers.ofString(body, UTF_8))
                .build());
    }

    private static int reminder(String campaign) {
        return OpenCampaign.internal(
                        "/internal/mails/reminder",
                        "{\"campaignId\":\"%s\",\"about\":\"%s\"}".formatted(campaign, CAMPAIGN.personId("max")))
                .statusCode();
    }

    @Test
    void oneClickOfAMailProgramEndsMailsAboutTheCampaign() {
        assertThat(reminder(CAMPAIGN.id())).isEqualTo(200);

        var answer = post("List-Unsubscribe=One-Click");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("Done: no more mails about this campaign", "What still comes");
        assertThat(reminder(CAMPAIGN.id())).isEqualTo(410);
    }

    @Test
    void oneClickMayComeAsMultipartToo() {
        var body = "--b\r\nContent-Disposition: form-data; name=\"List-Unsubscribe\"\r\n\r\nOne-Click\r\n--b--\r\n";

        assertThat(post(PAGE, "multipart/form-data; boundary=b", body).statusCode())
                .isEqualTo(200);
        assertThat(reminder(CAMPAIGN.id())).isEqualTo(410);
    }

    @Test
    void openingThePageOrSendingItsFormWithoutAChoiceChangesNothing_S4() {
        Stream.generate(() -> get(PAGE))
                .limit(50)
                .forEach(answer -> assertThat(answer.statusCode()).isEqualTo(200));
        var sentByAMachine = post("");

        assertThat(sentByAMachine.statusCode()).isEqualTo(422);
        assertThat(sentByAMachine.body()).contains("Please choose one of these first");
        assertThat(reminder(CAMPAIGN.id())).isEqualTo(200);
    }

    @Test
    void withoutRemindersOtherMailsStillComeAndItCanBeTakenBack() {
        assertThat(post("choice=reminders").body()).contains("Done: no more reminders", "Write to me as before");
        assertThat(reminder(CAMPAIGN.id())).isEqualTo(410);
        assertThat(CAMPAIGN.mail("max").statusCode()).isEqualTo(200);

        assertThat(post("choice=everything").body()).contains("Done: we write to you as before");
        assertThat(reminder(CAMPAIGN.id())).isEqualTo(200);
    }

    @Test
    void theChoiceIsAboutOneCampaignAndOnePersonOnly() {
        var other = OpenCampaign.open("silence-other", true);
        post("choice=campaign");

        assertThat(other.mail("max").statusCode()).isEqualTo(200);
        assertThat(CAMPAIGN.mail("tom").statusCode()).isEqualTo(200);
        assertThat(CAMPAIGN.mail("max").statusCode()).isEqualTo(410);
    }

    @Test
    void thePageNamesTheCampaignAndNobody() {
        assertThat(get(PAGE).body()).contains("Trust silence").doesNotContain("Max", "Winter", "@", "id-of");
    }

    @Test
    void everyLinkThatIsNoneGetsTheSameAnswer_S4() {
        var answers = Stream.of("A".repeat(43), "x", "y")
                .map(token -> get("/stop/" + token))
                .map(answer -> answer.statusCode() + answer.body())
                .distinct()
                .toList();

        assertThat(answers).hasSize(1).first().asString().startsWith("404").contains("not valid any more");
        assertThat(post("/stop/" + "A".repeat(43), "application/x-www-form-urlencoded", "List-Unsubscribe=One-Click")
                        .statusCode())
                .isEqualTo(404);
    }
}
