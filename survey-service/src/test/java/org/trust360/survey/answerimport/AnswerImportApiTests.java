package org.trust360.survey.answerimport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.trust360.survey.rater.OpenCampaign.at;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.trust360.survey.TestService;
import org.trust360.survey.rater.OpenCampaign;

/** The import as another tool's export meets it, on the whole service. */
class AnswerImportApiTests {

    private static final TestService SERVICE = TestService.shared();
    private static final OpenCampaign CAMPAIGN = OpenCampaign.open("import", false);

    private static final String FILE = """
            subject,rater,relationship,promises-behavior,promises-perception
            import-lea,a,peer,4,
            import-lea,b,peer,5,6
            import-lea,import-lea,self,3,3
            """;

    @Test
    void countsWhatItTakesAndExplainsWhatItDoesNot() {
        var answer = upload(CAMPAIGN.path(), FILE);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(at(answer, "$.accepted")).isEqualTo(2);
        assertThat(at(answer, "$.errorCount")).isEqualTo(1);
        assertThat(at(answer, "$.errors[0].line")).isEqualTo(3);
        assertThat(at(answer, "$.errors[0].column")).isEqualTo("promises-perception");
        assertThat(at(answer, "$.errors[0].value")).isEqualTo("6");
        assertThat(at(answer, "$.errors[0].remedy")).asString().contains("from 1 to 5");
        assertThat(at(upload(CAMPAIGN.path(), FILE), "$.unchanged")).isEqualTo(2);
    }

    @Test
    void isForHrAndForCampaignsThatCollect() {
        var closed = OpenCampaign.open("import-closed", false);
        closed.close();

        assertThat(upload("/api/campaigns/nowhere", FILE).statusCode()).isEqualTo(404);
        assertThat(at(upload(closed.path(), FILE), "$.type")).isEqualTo("/problems/campaign-not-collecting");
        assertThat(OpenCampaign.rater("POST", CAMPAIGN.path() + "/answers", FILE)
                        .statusCode())
                .isEqualTo(401);
        assertThat(OpenCampaign.internal(CAMPAIGN.path() + "/answers", FILE).statusCode())
                .isEqualTo(403);
        assertThat(SERVICE.post(CAMPAIGN.path() + "/answers", "application/json", "{}")
                        .statusCode())
                .isEqualTo(415);
    }

    @Test
    void survivesWhatIsNoTable() {
        assertThat(upload(CAMPAIGN.path(), "\u0000\u0001\uFFFD,\"").statusCode())
                .isEqualTo(200);
        assertThat(upload(CAMPAIGN.path(), "").statusCode()).isEqualTo(200);
    }

    private static HttpResponse<String> upload(String campaign, String file) {
        return SERVICE.post(campaign + "/answers", "text/csv", file);
    }
}
