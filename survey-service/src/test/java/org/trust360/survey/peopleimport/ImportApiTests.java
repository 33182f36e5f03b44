package org.trust360.survey.peopleimport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.trust360.survey.ProblemTable.refusal;

import com.jayway.jsonpath.JsonPath;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.trust360.survey.TestService;
import org.trust360.survey.Upload;
import org.trust360.survey.people.People;
import org.trust360.survey.people.Person;

/** Imports with a preview as programs make them, on the whole service, and everything that is refused. */
class ImportApiTests {

    private static final String IMPORTS = "/api/people/imports";
    private static final TestService SERVICE = TestService.shared();
    private static final String OTHER = "an import of another instance";

    @AfterEach
    void discardAll() {
        SERVICE.bean(Directory.class).release(OTHER);
        for (var id : JsonPath.<List<String>>read(SERVICE.get(IMPORTS).body(), "$[*].id")) {
            KeptJobs.forget(id);
        }
    }

    @Test
    void showsFirstAndWritesWhenToldTo() {
        var sent = Upload.of("people", "id,name,email\napi-1,Ada Api,ada@example.org\napi-2,,bo@example.org\n")
                .to(IMPORTS);
        assertThat(sent.statusCode()).isEqualTo(202);
        var one = sent.headers().firstValue("Location").orElseThrow();
        var ready = awaitState(one, "ready");
        assertThat((Integer) JsonPath.read(ready, "$.preview.people.added")).isEqualTo(1);
        assertThat((Integer) JsonPath.read(ready, "$.preview.errors[0].line")).isEqualTo(3);
        assertThat((String) JsonPath.read(ready, "$.preview.errors[0].remedy")).isNotBlank();
        assertThat(person("api-1")).isEmpty();

        assertThat(SERVICE.post(one + "/confirm", "application/json", "").statusCode())
                .isEqualTo(202);
        awaitState(one, "done");
        assertThat(person("api-1")).isNotEmpty();
        assertThat(SERVICE.get(IMPORTS).body()).contains("\"done\"");
        assertThat(delete(one).statusCode()).isEqualTo(204);
        assertThat(refusal(SERVICE.get(one))).isEqualTo("404 import-not-found");
    }

    @ParameterizedTest
    @CsvSource({"GET,''", "POST,/confirm", "POST,/check", "DELETE,''"})
    void knowsNoOther(String method, String action) {
        assertThat(refusal(send(method, IMPORTS + "/nothing" + action))).isEqualTo("404 import-not-found");
    }

    @ParameterizedTest
    @CsvSource({"/api/people/imports", "/api/people/import"})
    void refusesARequestWithoutFiles(String path) {
        var refused = Upload.empty().field("people", "").to(path);

        assertThat(refusal(refused)).isEqualTo("400 import-empty");
        assertThat(refused.body()).contains("part named people", "relationships");
    }

    @ParameterizedTest
    @CsvSource({"/api/people/imports", "/api/people/import"})
    void refusesAFileAboveThirtyTwoMegabytes(String path) {
        var refused =
                Upload.empty().file("people", new byte[32 * 1024 * 1024 + 1]).to(path);

        assertThat(refusal(refused)).isEqualTo("413 import-too-large");
        assertThat(refused.body()).contains("split it");
    }

    @Test
    void keepsTwentyAtATime() {
        IntStream.range(0, ImportDesk.MOST).forEach(_ -> KeptJobs.put(ImportState.READY, 0));

        var refused = Upload.of("people", "id,name,email\n").to(IMPORTS);

        assertThat(refusal(refused)).isEqualTo("409 import-too-many");
        assertThat(refused.body()).contains("20", "discard one");
    }

    @ParameterizedTest
    @CsvSource({
        "POST, /confirm, WRITING",
        "POST, /confirm, DONE",
        "POST, /confirm, FAILED",
        "POST, /confirm, CHECKING",
        "POST, /check, WRITING",
        "POST, /check, DONE",
        "DELETE, '', WRITING"
    })
    void saysWhichStateIsInTheWay(String method, String action, ImportState state) {
        var refused = send(method, IMPORTS + "/" + KeptJobs.put(state, 0) + action);

        assertThat(refusal(refused)).isEqualTo("409 import-not-ready");
        assertThat(refused.body()).contains("is " + state.word());
    }

    @Test
    void writesNothingThatIsOutdatedUntilItWasLookedAtAgain() {
        var one = Upload.of("people", "id,name,email\napi-3,Cy Api,cy@example.org\n")
                .to(IMPORTS)
                .headers()
                .firstValue("Location")
                .orElseThrow();
        awaitState(one, "ready");
        Upload.of("people", "id,name,email\napi-4,Di Api,di@example.org\n").to("/api/people/import");

        var refused = SERVICE.post(one + "/confirm", "application/json", "");
        assertThat(refusal(refused)).isEqualTo("409 import-outdated");
        assertThat(refused.body()).contains("check again");
        assertThat(person("api-3")).isEmpty();

        assertThat(SERVICE.post(one + "/check", "application/json", "").statusCode())
                .isEqualTo(202);
        awaitState(one, "ready");
        SERVICE.post(one + "/confirm", "application/json", "");
        awaitState(one, "done");
        assertThat(person("api-3")).isNotEmpty();
    }

    @Test
    void letsOneImportWriteAtATime() {
        var ready = KeptJobs.put(ImportState.READY, 0);
        SERVICE.bean(Directory.class).claim(OTHER, Instant.now().plus(1, ChronoUnit.MINUTES));

        var confirmed = SERVICE.post(IMPORTS + "/" + ready + "/confirm", "application/json", "");
        var direct = Upload.of("people", "id,name,email\napi-5,Ed Api,ed@example.org\n")
                .to("/api/people/import");

        assertThat(refusal(confirmed)).isEqualTo("409 import-running");
        assertThat(refusal(direct)).isEqualTo("409 import-running");
        assertThat(direct.body()).contains("try again in a minute");
        assertThat(person("api-5")).isEmpty();
    }

    private static String awaitState(String one, String state) {
        await().untilAsserted(() -> assertThat(
                        (String) JsonPath.read(SERVICE.get(one).body(), "$.state"))
                .isEqualTo(state));
        return SERVICE.get(one).body();
    }

    private static HttpResponse<String> delete(String path) {
        return send("DELETE", path);
    }

    private static HttpResponse<String> send(String method, String path) {
        return SERVICE.send(SERVICE.asHr(path)
                .method(method, HttpRequest.BodyPublishers.noBody())
                .build());
    }

    private static Optional<Person> person(String externalId) {
        return SERVICE.bean(People.class).findByExternalId(externalId);
    }
}
