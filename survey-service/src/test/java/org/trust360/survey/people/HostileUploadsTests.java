package org.trust360.survey.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.jayway.jsonpath.JsonPath;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.trust360.survey.TestService;
import org.trust360.survey.Upload;
import org.trust360.survey.rater.OpenCampaign;

/** The same files over HTTP, wherever files are taken: never a 500, and nothing is written that was not announced. */
class HostileUploadsTests {

    private static final TestService SERVICE = TestService.shared();
    private static final OpenCampaign CAMPAIGN = OpenCampaign.open("hostile", false);

    static Stream<Long> seeds() {
        return HostileFile.seeds();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void writesWhatThePreviewSaidAndNothingElse(long seed) {
        var file = HostileFile.ofPeople(seed, "hostile" + seed + "-");
        var sent = Upload.of("people", file.text()).to("/api/people/imports");
        assertThat(sent.statusCode()).isEqualTo(202);
        var one = sent.headers().firstValue("Location").orElseThrow();
        var before = people().count();
        await().untilAsserted(() -> assertThat(
                        (String) JsonPath.read(SERVICE.get(one).body(), "$.state"))
                .isEqualTo("ready"));
        int announced = JsonPath.read(SERVICE.get(one).body(), "$.preview.people.added");
        assertThat(announced).isEqualTo(file.good().size());
        assertThat(people().count()).isEqualTo(before);
        assertThat(SERVICE.send(SERVICE.asHr(one).DELETE().build()).statusCode())
                .isEqualTo(204);

        var direct = Upload.of("people", file.text()).to("/api/people/import");
        assertThat(direct.statusCode()).isEqualTo(200);
        assertThat((Integer) JsonPath.read(direct.body(), "$.people.added")).isEqualTo(announced);
        assertThat(people().count()).isEqualTo(before + announced);
        assertThat(names(file)).isEqualTo(file.good());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void takesTheGoodAnswersOnceAndNothingElse(long seed) {
        var file = HostileFile.of(
                seed,
                "subject,rater,relationship,promises-behavior",
                "r" + seed,
                (id, _) -> "hostile-lea,%s,peer,4".formatted(id));

        var taken = answers(file.text());
        assertThat(taken.statusCode()).isEqualTo(200);
        assertThat((Integer) JsonPath.read(taken.body(), "$.accepted"))
                .isEqualTo(file.good().size());
        var again = answers(file.text());
        assertThat((Integer) JsonPath.read(again.body(), "$.accepted")).isZero();
        assertThat((Integer) JsonPath.read(again.body(), "$.unchanged"))
                .isEqualTo(file.good().size());
        assertThat(answers(HostileFile.ofPeople(seed, "p").text()).statusCode()).isLessThan(500);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void plansNothingWithAFileThatNamesNobody(long seed) {
        var file = HostileFile.of(seed, "id", "nobody" + seed, (id, _) -> id);

        var refused = plan("Hostile " + seed, file.text());

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("id=\"file-error\"").doesNotContain("??");
        assertThat(SERVICE.get("/api/campaigns?size=200").body()).doesNotContain("Hostile " + seed);
    }

    private static HttpResponse<String> plan(String name, String file) {
        var upload = Upload.of("file", file);
        Map.of(
                        "name", name,
                        "questionnaire", "trust-congruence-24:1",
                        "threshold", "3",
                        "deadline", LocalDate.now(ZoneOffset.UTC).plusDays(30) + "T18:00",
                        "who", "file",
                        "relationships", "peer",
                        "invites", "raters",
                        "course.release", "hr")
                .forEach(upload::field);
        return upload.to("/hr/campaigns");
    }

    private static HttpResponse<String> answers(String file) {
        return SERVICE.post(CAMPAIGN.path() + "/answers", "text/csv", file);
    }

    private static Map<String, String> names(HostileFile file) {
        return people().findAllByExternalId(file.good().keySet()).values().stream()
                .collect(Collectors.toMap(Person::externalId, Person::name));
    }

    private static People people() {
        return SERVICE.bean(People.class);
    }
}
