package org.trust360.survey.nomination;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.jayway.jsonpath.JsonPath;
import java.net.http.HttpRequest;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.trust360.survey.TestService;
import org.trust360.survey.Upload;
import org.trust360.survey.people.People;

/** Leaders and HR find whom they look for behind any number of others whom the word fits as well. */
class LargeDirectoryTests {

    private static final TestService SERVICE = TestService.shared();
    private static final int RATED = 60;
    private static final Pattern NEXT = Pattern.compile("rel=\"next\" href=\"([^\"]+)\"");
    private static final Pattern ROW = Pattern.compile("Dana Magnusdottir\\d+");

    private static String campaign = "";
    private static String list = "";

    @BeforeAll
    static void askSixtyLeadersForProposals() {
        var people = IntStream.range(0, 150)
                .mapToObj("a-large-%1$03d,Somebody%1$03d Else,a%1$03d@example.org,Magnusdottir\n"::formatted)
                .collect(joining("", "id,name,email,unit\n", ""));
        var leaders = IntStream.range(0, RATED)
                .mapToObj("large-%1$02d,Dana Magnusdottir%1$02d,d%1$02d@example.org,Sales\n"::formatted)
                .collect(joining());
        Upload.of("people", people + leaders + "z-large,Eva Zuletzt,eva@example.org,Sales\n")
                .to("/api/people/import");
        var now = Instant.now();
        var subjects =
                IntStream.range(0, RATED).mapToObj("\"large-%02d\""::formatted).collect(joining(","));
        var planned = SERVICE.post("/api/campaigns", "application/json", """
                {"name": "Large", "questionnaire": "trust-congruence-24", "deadline": "%s", "subjects": [%s],
                 "course": {"nomination": {"proposeUntil": "%s", "approveUntil": "%s"}}}
                """.formatted(
                now.plus(30, ChronoUnit.DAYS), subjects, now.plus(5, ChronoUnit.DAYS), now.plus(8, ChronoUnit.DAYS)));
        campaign = JsonPath.read(planned.body(), "$.id");
        assertThat(SERVICE.post("/api/campaigns/" + campaign + "/nominate", "application/json", "")
                        .statusCode())
                .isEqualTo(200);
        list = "/hr/campaigns/" + campaign + "/nominations";
        await().untilAsserted(() -> assertThat((String)
                        JsonPath.read(SERVICE.get("/api/campaigns/" + campaign).body(), "$.next"))
                .isEqualTo("proposing-until"));
    }

    @Test
    void hrFindsWhoIsToProposeBehindAHundredOthersWhomTheWordFits() {
        assertThat(SERVICE.get(list + "?query=magnusdottir42").body()).contains("Dana Magnusdottir42");
        assertThat(SERVICE.get(list + "?query=magnusdottir").body())
                .contains("Dana Magnusdottir00")
                .doesNotContain("Somebody");
    }

    @Test
    void hrTurnsThePagesOfWhatWasFound() {
        var first = SERVICE.get(list + "?query=magnusdottir&open=").body();
        var next = NEXT.matcher(first);
        assertThat(next.find()).isTrue();
        var second = SERVICE.get(next.group(1).replace("&amp;", "&")).body();

        assertThat(second).doesNotContain("rel=\"next\"");
        assertThat(rows(first)).hasSize(50);
        assertThat(rows(second)).hasSize(RATED - 50).doesNotContainAnyElementsOf(rows(first));
    }

    @Test
    void hrTurnsThePagesOfAll() {
        var first = SERVICE.get(list).body();
        var next = NEXT.matcher(first);
        assertThat(next.find()).isTrue();
        var second = SERVICE.get(next.group(1).replace("&amp;", "&")).body();

        assertThat(second).doesNotContain("rel=\"next\"");
        assertThat(rows(second)).hasSize(RATED - 50).doesNotContainAnyElementsOf(rows(first));
    }

    /** A hundred and fifty work in a unit of that name, which no leader looks for. */
    @Test
    void aLeaderFindsAColleagueBehindAHundredOthersWhomTheWordFits() {
        assertThat(found("magnusdottir")).hasSize(20).allMatch(name -> name.contains("Magnusdottir"));
        assertThat(found("somebody149")).containsExactly("Somebody149 Else");
    }

    @Test
    void aSecondWordOfNameOrUnitTellsNamesakesApart() {
        assertThat(found("magnusdottir42 dana")).containsExactly("Dana Magnusdottir42");
        assertThat(found("else magnus")).hasSize(20);
        assertThat(found("else sales")).isEmpty();
    }

    @Test
    void saysThatNotAllAreShown() {
        assertThat(search("/nominations/%s/search?query=magnusdottir")).contains("Only the first 20");
        assertThat(search("/nominations/%s/search?query=somebody149")).doesNotContain("Only the first 20");
    }

    private static List<String> found(String query) {
        return JsonPath.read(search("/api/nominations/%s/people?query=" + query.replace(" ", "+")), "$[*].name");
    }

    private static String search(String path) {
        var leader = SERVICE.bean(People.class).findByExternalId("large-00").orElseThrow();
        var answer = SERVICE.send(HttpRequest.newBuilder(SERVICE.uri(path.formatted(campaign)))
                .header("Authorization", "Bearer " + SERVICE.issuer().leader(leader.id()))
                .header("Accept-Language", "en")
                .build());
        assertThat(answer.statusCode()).isEqualTo(200);
        return answer.body();
    }

    private static Set<String> rows(String page) {
        return ROW.matcher(page).results().map(MatchResult::group).collect(toSet());
    }
}
