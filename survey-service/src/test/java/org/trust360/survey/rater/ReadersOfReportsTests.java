package org.trust360.survey.rater;

import static org.assertj.core.api.Assertions.assertThat;
import static org.trust360.survey.rater.OpenCampaign.at;
import static org.trust360.survey.rater.OpenCampaign.rater;

import com.jayway.jsonpath.JsonPath;
import java.net.http.HttpResponse;
import java.util.List;
import org.bson.Document;
import org.junit.jupiter.api.Test;

/** What was agreed about the reports, as raters meet it: who reads them, and whether they hold comments. */
class ReadersOfReportsTests {

    private static final String COACH_READS = " has a coach for this report, who reads it first.";
    private static final String HR_READS = "HR may read the report, too, once ";

    @Test
    void asksForCommentsWhereTheyAreOn() {
        var campaign = campaign("comments-on", "{\"release\": \"hr\", \"comments\": true}");

        var comments = (List<?>) at(open(campaign, "max"), "$.assignments[*].comments.items");

        assertThat(comments)
                .hasSize(2)
                .allSatisfy(items -> assertThat((List<?>) items).hasSize(2));
    }

    /** A10: where comments are off nobody is asked for any, and none can be slipped in. */
    @Test
    void asksForNoCommentsWhereTheyAreOff_A10() {
        var campaign = campaign("comments-off", "{\"release\": \"hr\", \"comments\": false}");
        var token = campaign.token("max");
        var opened = rater("POST", "/api/rater/open", "{\"token\":\"" + token + "\"}");

        assertThat((List<?>) at(opened, "$.assignments[*].comments")).hasSize(2).containsOnlyNulls();
        assertThat(opened.body()).doesNotContain("reads comments");

        var sheet = new Document("token", token)
                .append("subjectId", campaign.personId("lea"))
                .append("answers", new Document("promises-behavior", 4))
                .append("comments", new Document("try", "Ask more questions."));
        var refused = rater("POST", "/api/rater/submissions", sheet.toJson());
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(rater("POST", "/api/rater/submissions", without(sheet, "comments"))
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void saysWhenACoachReads() {
        var campaign = campaign("reads-coach", "{\"release\": \"coach\"}");

        assertThat(sentences(campaign, "max"))
                .hasSize(2)
                .anyMatch(sentence -> sentence.endsWith("Lea Sommer" + COACH_READS))
                .noneMatch(sentence -> sentence.contains(HR_READS));
        assertThat(sentences(campaign, "tom"))
                .allMatch(sentence -> sentence.contains("Für diesen Bericht hat Lea Sommer einen Coach"));
    }

    @Test
    void saysWhenHrReads() {
        var campaign = campaign("reads-hr", "{\"release\": \"hr\", \"hrReads\": true}");

        assertThat(sentences(campaign, "max"))
                .anyMatch(sentence -> sentence.endsWith(HR_READS + "Lea Sommer can."))
                .noneMatch(sentence -> sentence.contains(COACH_READS));
        assertThat(sentences(campaign, "tom")).allMatch(sentence -> sentence.contains("HR"));
    }

    @Test
    void saysNothingOfReadersThatThereAreNot() {
        var campaign = campaign("reads-leader", "{\"release\": \"hr\"}");

        assertThat(sentences(campaign, "max"))
                .hasSize(2)
                .noneMatch(sentence -> sentence.contains(COACH_READS) || sentence.contains(HR_READS));
    }

    private static OpenCampaign campaign(String prefix, String reports) {
        var campaign = OpenCampaign.plan(prefix, "trust-congruence-24", "\"course\": {\"reports\": " + reports + "}");
        campaign.open();
        return campaign;
    }

    private static List<String> sentences(OpenCampaign campaign, String name) {
        return JsonPath.read(open(campaign, name).body(), "$.assignments[*].sentence");
    }

    private static HttpResponse<String> open(OpenCampaign campaign, String name) {
        return rater("POST", "/api/rater/open", "{\"token\":\"" + campaign.token(name) + "\"}");
    }

    private static String without(Document sheet, String member) {
        var rest = new Document(sheet);
        rest.remove(member);
        return rest.toJson();
    }
}
