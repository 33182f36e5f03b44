package org.trust360.survey.people;

import static java.net.http.HttpRequest.BodyPublishers.ofString;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.trust360.survey.TestService;

/** Who is tied to anything is not taken out of the directory: every feature that knows people by id says whom it knows. */
class TiesTests {

    private static final TestService SERVICE = TestService.shared();
    private static final List<String> PEOPLE = List.of("tie-lea", "tie-ria", "tie-cho", "tie-kai", "tie-nobody");

    @Test
    void whoRatesIsRatedIsChosenOrCoachesIsTied() {
        importPeople("subject,rater,relationship\ntie-lea,tie-ria,peer\n");
        var plan = new Document("name", "Ties")
                .append("questionnaire", "trust-congruence-24")
                .append("deadline", Instant.now().plus(30, ChronoUnit.DAYS).toString())
                .append("subjects", List.of("tie-cho"))
                .append("invite", false)
                .append("course", new Document("reports", new Document("release", "coach")));
        String campaign = JsonPath.read(
                SERVICE.post("/api/campaigns", "application/json", plan.toJson())
                        .body(),
                "$.id");
        var assigned = SERVICE.send(SERVICE.asHr("/api/campaigns/" + campaign + "/coaches")
                .header("Content-Type", "application/json")
                .PUT(ofString("[{\"subject\":\"tie-cho\",\"coach\":\"tie-kai\"}]"))
                .build());
        assertThat(assigned.statusCode()).as(assigned.body()).isLessThan(300);

        assertThat(tied()).containsExactlyInAnyOrder("tie-lea", "tie-ria", "tie-cho", "tie-kai");
    }

    private static Set<String> tied() {
        var ids = SERVICE.bean(People.class).findAllByExternalId(PEOPLE).values().stream()
                .collect(toMap(Person::id, Person::externalId));
        return SERVICE.beans(Ties.class).stream()
                .flatMap(ties -> ties.among(ids.keySet()).stream())
                .map(ids::get)
                .collect(Collectors.toSet());
    }

    private static void importPeople(String relationships) {
        var people = PEOPLE.stream()
                .map("%1$s,%1$s,%1$s@example.org\n"::formatted)
                .collect(Collectors.joining("", "id,name,email\n", ""));
        var imported = SERVICE.post(
                "/api/people/import",
                "multipart/form-data; boundary=xxx",
                part("people", people) + part("relationships", relationships) + "--xxx--\r\n");
        assertThat(imported.statusCode()).as(imported.body()).isLessThan(300);
    }

    private static String part(String name, String file) {
        return "--xxx\r\nContent-Disposition: form-data; name=\"%s\"; filename=\"f.csv\"\r\n\r\n%s\r\n"
                .formatted(name, file);
    }
}
