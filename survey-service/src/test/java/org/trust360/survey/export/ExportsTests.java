package org.trust360.survey.export;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.trust360.survey.TestService;

/** S6: everything that HR has entered can be had back, and nothing in it is calculated by a spreadsheet. */
class ExportsTests {

    private static final TestService SERVICE = TestService.shared();

    @Test
    void s6ExportsAllThatHrHasEnteredOfACampaign() {
        var campaign = FullCampaign.enter("xp");
        var id = campaign.id();
        assertThat(row("campaigns", id))
                .containsEntry("name", "'=1+1")
                .containsEntry("relationships", "self manager peer")
                .containsEntry("most-per-rater", "7")
                .containsEntry("first-reminder-after", "3")
                .containsEntry("reminder-every", "4")
                .containsEntry("reminder-day-before", "no")
                .containsEntry("propose-until", campaign.inDays(5).toString())
                .containsEntry("approve-until", campaign.inDays(8).toString())
                .containsEntry("undecided-take-part", "no")
                .containsEntry("release", "coach")
                .containsEntry("comments", "no")
                .containsEntry("hr-reads", "yes")
                .containsEntry("previous", "")
                .containsEntry("cycle", "1");
        assertThat(csv("campaign-subjects")).contains(id + ",xp-lea\r\n");
        assertThat(csv("nominations"))
                .contains(id + ",xp-lea,xp-max,xp-ida,peer,approver,approved,\r\n")
                .contains(id + ",xp-lea,xp-max,xp-tom,peer,approver,declined,'=SUM(A1)\r\n");
        assertThat(csv("assignments")).contains(id + ",xp-lea,xp-ida,peer\r\n", id + ",xp-lea,xp-tom,peer\r\n");
        assertThat(csv("coaches")).contains(id + ",xp-lea,xp-max\r\n");
        assertThat(SERVICE.get("/hr/export/passwords.csv").statusCode()).isEqualTo(404);
    }

    /** What went out is uploaded again and is known already, so nothing of it was lost. */
    @Test
    void s6QuestionnairesComeBackAsTheyWere() throws IOException, InterruptedException {
        SERVICE.post("/api/questionnaires", "application/yaml", """
                id: bare
                names: {en: "Yes: \\"no\\""}
                scale: {max: 7}
                themes: []
                comments: []
                items: [{id: follow, facet: outcome, others: {en: "I'd follow #1 {name}", de: "- ja"}}]
                """);
        var files = new ArrayList<String>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes("/hr/export/questionnaires.zip")))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.add(entry.getName());
                var again = SERVICE.post(
                        "/api/questionnaires",
                        "application/json",
                        new String(zip.readAllBytes(), StandardCharsets.UTF_8));
                assertThat(again.statusCode())
                        .as(entry.getName() + again.body())
                        .isEqualTo(200);
            }
        }
        assertThat(files).contains("trust-congruence-24-1.json", "bare-1.json");
    }

    private static Map<String, String> row(String what, String id) {
        var row = csv(what)
                .lines()
                .filter(line -> line.startsWith(id))
                .findFirst()
                .orElseThrow()
                .split(",", -1);
        var header = header(what);
        assertThat(row).hasSameSizeAs(header);
        return IntStream.range(0, row.length).boxed().collect(toMap(header::get, i -> row[i]));
    }

    private static List<String> header(String what) {
        return List.of(csv(what).substring(1).lines().findFirst().orElseThrow().split(",", -1));
    }

    private static String csv(String what) {
        var file = SERVICE.get("/hr/export/" + what + ".csv");
        assertThat(file.statusCode()).isEqualTo(200);
        return file.body();
    }

    private static byte[] bytes(String path) throws IOException, InterruptedException {
        return HttpClient.newHttpClient()
                .send(SERVICE.asHr(path).GET().build(), HttpResponse.BodyHandlers.ofByteArray())
                .body();
    }
}
