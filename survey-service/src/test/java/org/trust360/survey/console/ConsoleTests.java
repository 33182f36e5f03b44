package org.trust360.survey.console;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.trust360.survey.TestService;

/** The pages as a browser gets them, on the whole service. */
class ConsoleTests {

    private static final TestService SERVICE = TestService.shared();
    private static final String FORM = "application/x-www-form-urlencoded";
    private static final Pattern INLINE = Pattern.compile(" style=| on[a-z]+=\"|<style|<script(?! src=)|javascript:");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/hr",
                "/hr?page=7",
                "/hr?page=-1",
                "/hr/people",
                "/hr/people?query=%3Cb%3E&page=99999",
                "/hr/questionnaires",
                "/hr/questionnaires/trust-congruence-24/1",
                "/hr/questionnaires/trust-congruence-24/1?side=self&language=de",
                "/hr/campaigns/new"
            })
    void showsPagesInTwoLanguagesWithNothingInline(String path) {
        for (var language : new String[] {"en", "de-AT", "fr"}) {
            var page = get(path, language);
            assertThat(page.statusCode()).isEqualTo(200);
            assertThat(page.body())
                    .contains("<html lang=\"" + (language.startsWith("de") ? "de" : "en"))
                    .doesNotContain("??", "<b>")
                    .doesNotContainPattern(INLINE);
        }
    }

    @Test
    void answersUnknownPagesWithAPage() {
        assertThat(get("/hr/campaigns/nowhere", "de").body()).contains("Hier ist nichts");
        assertThat(get("/hr/campaigns/nowhere", "de").statusCode()).isEqualTo(404);
        assertThat(get("/hr/campaigns/nowhere/open", "de").statusCode()).isEqualTo(404);
        assertThat(get("/hr/questionnaires/nowhere/1", "en").statusCode()).isEqualTo(404);
    }

    @Test
    void theWayFromTheFilesToAClosedCampaign() {
        importExamples();
        var planned = post("/hr/campaigns", plan("2031-01-01T10:00"));
        assertThat(planned.body()).contains("One thing needs your attention.", "more than two years ahead");
        assertThat(planned.statusCode()).isEqualTo(422);
        var campaign = target(post("/hr/campaigns", plan(inThreeDays())));

        assertThat(get(campaign, "en").body())
                .contains("2 people are rated by 6 raters", "Open the campaign")
                .doesNotContain("??")
                .doesNotContainPattern(INLINE);
        assertThat(get(campaign + "/open", "en").body())
                .contains("Every rater gets one mail")
                .doesNotContain("??");
        assertThat(target(post(campaign + "/open", ""))).isEqualTo(campaign);
        await().untilAsserted(() -> assertThat(get(campaign, "en").body()).contains("Fewer than 10 %"));
        assertThat(post(campaign + "/open", "").body()).contains("is collecting answers already");

        assertThat(get(campaign + "/close", "de").body()).contains("vorzeitig schließen?");
        assertThat(target(post(campaign + "/close", ""))).isEqualTo(campaign);
        await().untilAsserted(() -> assertThat(get(campaign, "en").body()).contains("0 of 2 reports are ready"));
        assertThat(get(campaign + "/release", "en").body()).contains("0 of 2 reports are ready");
    }

    @Test
    void saysBesideTheFieldWhyADeadlineCannotBe() {
        importExamples();
        var campaign = target(post("/hr/campaigns", plan(inThreeDays())));

        assertThat(post(campaign + "/deadline", "deadline=2001-01-01T00:00").body())
                .contains("This time has passed", "value=\"2001-01-01T00:00\"");
        assertThat(post(campaign + "/deadline", "deadline=soon").body()).contains("This is not a time");
        assertThat(target(post(campaign + "/deadline", "deadline=" + inThreeDays())))
                .isEqualTo(campaign);
    }

    @Test
    void namesEveryBadLineOfAnImportBeforeAnythingIsWritten() {
        var preview = target(upload("people", "id,name,email\nx1,<b>Eve</b>,nowhere\nx2,Uma,uma@example.org\n"));

        await().untilAsserted(() -> assertThat(get(preview, "en").body())
                .contains("One mistake was found.", "People, line 2", "This is not an email address.", "Import this")
                .doesNotContain("<b>", "??")
                .doesNotContainPattern(INLINE));
        assertThat(get("/hr/people?query=uma@", "en").body()).contains("Nobody is found");
        assertThat(get(preview, "de").body()).contains("Erst ansehen").doesNotContain("??");
        assertThat(target(post(preview + "/discard", ""))).isEqualTo("/hr/people");
        assertThat(get(preview, "en").statusCode()).isEqualTo(404);
    }

    @Test
    void refusesAnImportWithoutFilesOrWithLargeOnes() {
        assertThat(upload().body()).contains("Choose a file of people");
        assertThat(upload("people", "x".repeat(33 * 1024 * 1024)).body()).contains("up to 32 MB");
    }

    @Test
    void takesTheExampleQuestionnaireAndShowsIt() {
        var example = file("questionnaire-example.yaml");
        var place = multipart("/hr/questionnaires", "file", example)
                .headers()
                .firstValue("HX-Redirect")
                .orElseThrow();

        assertThat(get(place, "de").body())
                .contains("Alex Muster vereinbart klare Ziele mit uns.", "Wofür möchten Sie Alex Muster danken?");
        assertThat(get(place + "?side=self", "de").body()).doesNotContain("danken?");
        assertThat(multipart("/hr/questionnaires", "file", example).body()).contains("is there already");
        assertThat(multipart("/hr/questionnaires", "file", "id: 5").body())
                .contains("Nothing was taken.", "items")
                .doesNotContain("??");
        assertThat(multipart("/hr/questionnaires").body()).contains("Choose a file.");
    }

    private static void importExamples() {
        var page = target(
                upload("people", file("people-example.csv"), "relationships", file("relationships-example.csv")));
        await().untilAsserted(() -> assertThat(get(page, "en").body()).contains("Nothing has been written yet"));
        if (get(page, "en").body().contains("Import this")) {
            post(page + "/confirm", "");
            await().untilAsserted(() -> assertThat(get(page, "en").body())
                    .contains("The import is done")
                    .doesNotContain("??"));
        }
    }

    private static String inThreeDays() {
        return LocalDateTime.now(ZoneId.systemDefault()).plusDays(3).withNano(0).toString();
    }

    @Test
    void saysThatAQuestionnaireWithoutQuestionsAsksForNoComments() {
        importExamples();
        var silent = file("questionnaire-example.yaml")
                .replaceFirst("id: our-way-of-leading", "id: silent")
                .replaceFirst("(?s)\ncomments:\n.*", "\ncomments: []\n");
        assertThat(target(multipart("/hr/questionnaires", "file", silent))).isEqualTo("/hr/questionnaires/silent/1");
        var usual = plan(inThreeDays());

        assertThat(get("/hr/questionnaires/silent/1", "en").body()).doesNotContain("In your own words");
        assertThat(get(target(post("/hr/campaigns", usual.replace("trust-congruence-24", "silent"))), "en")
                        .body())
                .contains("Only the scale, no comments");
        assertThat(get(target(post("/hr/campaigns", usual)), "en").body()).contains("Raters may write comments");
    }

    /** What the org chart proposes is an import; its page knows the way back, through everything that is done there. */
    @Test
    void leadsFromAProposalOfTheOrgChartBackToTheCampaign() {
        multipart("/api/people/import", "people", """
                id,name,email,manager
                back1,Uli Berg,uli@example.org,
                back2,Ole Tal,ole@example.org,back1
                back3,Ada See,ada@example.org,back1
                """);
        var campaign = target(post("/hr/campaigns", plan(inThreeDays()).replace("1001%0D%0A1003", "back1")));
        var id = campaign.substring(campaign.lastIndexOf('/') + 1);

        var proposal = target(post(campaign + "/proposal", ""));
        assertThat(proposal).endsWith("?campaign=" + id);
        await().untilAsserted(() -> assertThat(get(proposal, "en").body())
                .contains("Import this", "href=\"" + campaign + "\"", "Back to the campaign"));
        var page = proposal.substring(0, proposal.indexOf('?'));
        assertThat(get(page, "en").body()).doesNotContain("Back to the campaign");
        assertThat(get(page + "?campaign=//evil.example", "en").body()).doesNotContain("evil", "Back to the campaign");
        post(page + "/confirm?campaign=" + id, "");
        await().untilAsserted(() -> assertThat(get(proposal, "de").body())
                .contains("href=\"" + campaign + "\"", "Zurück zur Kampagne")
                .doesNotContain("Neue Kampagne</a>"));
    }

    /** Where htmx is sent to. */
    private static String target(HttpResponse<String> answer) {
        return answer.headers().firstValue("HX-Redirect").orElseThrow();
    }

    private static String plan(String deadline) {
        return "name=Console+test&questionnaire=trust-congruence-24%3A1&deadline=" + deadline
                + "&who=chosen&subjects=1001%0D%0A1003&relationships=self&relationships=manager&relationships=peer"
                + "&relationships=direct-report&relationships=other&threshold=3&invites=raters";
    }

    private static String file(String name) {
        return get("/hr/files/" + name, "en").body();
    }

    private static HttpResponse<String> get(String path, String language) {
        return SERVICE.send(
                SERVICE.asHr(path).setHeader("Accept-Language", language).GET().build());
    }

    private static HttpResponse<String> post(String path, String form) {
        return SERVICE.post(path, FORM, form);
    }

    private static HttpResponse<String> upload(String... parts) {
        return multipart("/hr/people/imports", parts);
    }

    private static HttpResponse<String> multipart(String path, String... parts) {
        var body = new StringBuilder();
        for (int i = 0; i < parts.length; i += 2) {
            body.append("--xxx\r\nContent-Disposition: form-data; name=\"%s\"; filename=\"f\"\r\n\r\n"
                            .formatted(parts[i]))
                    .append(parts[i + 1])
                    .append("\r\n");
        }
        return SERVICE.send(SERVICE.asHr(path)
                .header("Content-Type", "multipart/form-data; boundary=xxx")
                .POST(HttpRequest.BodyPublishers.ofString(body + "--xxx--\r\n"))
                .build());
    }
}
