package org.trust360.survey.rater;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.jayway.jsonpath.JsonPath;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.bson.Document;
import org.trust360.survey.TestService;
import org.trust360.survey.people.People;
import org.trust360.survey.store.PeopleDatabase;

/** A campaign that collects answers in a running service, opened as HR would: Max rates Lea and Ida, Tom rates Lea. */
public final class OpenCampaign {

    private static final TestService SERVICE = TestService.shared();
    private static final String BOUNDARY = "boundary";

    private static final String PEOPLE = """
            id,name,email,language
            PREFIX-lea,Lea Sommer,lea@example.org,de
            PREFIX-max,Max Winter,max@example.org,en
            PREFIX-ida,Ida Frost,ida@example.org,en
            PREFIX-tom,Tom Regen,tom@example.org,de
            """;

    private static final String RELATIONSHIPS = """
            subject,rater,relationship
            PREFIX-lea,PREFIX-max,peer
            PREFIX-lea,PREFIX-ida,manager
            PREFIX-lea,PREFIX-tom,direct-report
            PREFIX-ida,PREFIX-max,direct-report
            """;

    private final String prefix;
    private final String path;

    private OpenCampaign(String prefix, String path) {
        this.prefix = prefix;
        this.path = path;
    }

    /** A questionnaire of one statement that asks for these comments. */
    public static void asking(String questionnaire, String comments) {
        var stored = SERVICE.post("/api/questionnaires", "application/yaml", """
                id: %s
                names: {en: Comments}
                scale: {max: 5}
                themes:
                  - {id: direction, basis: competence, names: {en: Direction}}
                items:
                  - {id: goals, theme: direction, facet: behavior, others: {en: "{name} sets goals."}}
                """.formatted(questionnaire) + comments);
        assertThat(stored.statusCode()).as(stored.body()).isLessThan(300);
    }

    /** With people of its own: the prefix keeps those of one test apart from those of another. */
    public static OpenCampaign open(String prefix, boolean invites) {
        return open(prefix, invites, "trust-congruence-24");
    }

    public static OpenCampaign open(String prefix, boolean invites, String questionnaire) {
        var campaign = plan(prefix, questionnaire, "\"threshold\": 3, \"invite\": " + invites);
        campaign.open();
        return campaign;
    }

    /** Not open yet; the terms are further members of the plan, as JSON. */
    public static OpenCampaign plan(String prefix, String questionnaire, String terms) {
        importPeople(prefix);
        var planned = SERVICE.post("/api/campaigns", "application/json", """
                {"name": "Trust %1$s", "questionnaire": "%3$s", "deadline": "%2$s",
                 "subjects": ["%1$s-lea", "%1$s-ida"], %4$s}""".formatted(
                        prefix, Instant.now().plus(20, ChronoUnit.DAYS), questionnaire, terms));
        return new OpenCampaign(prefix, planned.headers().firstValue("Location").orElseThrow());
    }

    public void open() {
        SERVICE.post(path + "/open", "application/json", "");
        await().untilAsserted(() -> assertThat(at(SERVICE.get(path), "$.next")).isEqualTo("closes-at-deadline"));
    }

    private static void importPeople(String prefix) {
        var body = part("people", PEOPLE.replace("PREFIX", prefix))
                + part("relationships", RELATIONSHIPS.replace("PREFIX", prefix)) + "--" + BOUNDARY + "--\r\n";
        SERVICE.post("/api/people/import", "multipart/form-data; boundary=" + BOUNDARY, body);
    }

    private static String part(String name, String content) {
        return "--%s\r\nContent-Disposition: form-data; name=\"%s\"; filename=\"%s.csv\"\r\n\r\n%s\r\n"
                .formatted(BOUNDARY, name, name, content);
    }

    public String path() {
        return path;
    }

    public String id() {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    public String externalId(String name) {
        return prefix + "-" + name;
    }

    public String personId(String name) {
        return SERVICE.bean(People.class)
                .findByExternalId(externalId(name))
                .orElseThrow()
                .id();
    }

    public void close() {
        SERVICE.post(path + "/close", "application/json", "");
        await().untilAsserted(() -> assertThat(at(SERVICE.get(path), "$.next")).isEqualTo("reports-being-made"));
    }

    public String invitation(String rater) {
        var found = SERVICE.bean(PeopleDatabase.class)
                .database()
                .getCollection("invitations")
                .find(and(eq("campaignId", id()), eq("raterId", personId(rater))))
                .first();
        return Objects.requireNonNull(found).getString("_id");
    }

    /** As notification-service asks for it when it sends the mail. */
    public HttpResponse<String> mail(String rater) {
        return internal(
                "/internal/mails/invitation",
                "{\"campaignId\":\"%s\",\"about\":\"%s\"}".formatted(id(), invitation(rater)));
    }

    /** The secret of a freshly mailed link. */
    public String token(String rater) {
        var link = JsonPath.<String>read(mail(rater).body(), "$.link");
        return link.substring(link.indexOf("#t=") + 3);
    }

    public static HttpResponse<String> internal(String path, String body) {
        return SERVICE.send(HttpRequest.newBuilder(SERVICE.uri(path))
                .header("Authorization", "Bearer " + SERVICE.issuer().service(caller(path)))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body))
                .build());
    }

    private static String caller(String path) {
        return path.startsWith("/internal/mails/") ? "notification-service" : "gateway";
    }

    /** As the form sends it: nothing that says who somebody is, but the secret in the body. */
    public static HttpResponse<String> rater(String method, String path, String body, String... headers) {
        var request = HttpRequest.newBuilder(SERVICE.uri(path))
                .header("Content-Type", "application/json")
                .method(method, BodyPublishers.ofString(body));
        return SERVICE.send((headers.length == 0 ? request : request.headers(headers)).build());
    }

    public static HttpResponse<String> submit(String token, String subject, Map<String, Integer> answers) {
        var body = new Document("token", token).append("subjectId", subject).append("answers", new TreeMap<>(answers));
        return rater("POST", "/api/rater/submissions", body.toJson());
    }

    public static Object at(HttpResponse<String> answer, String path) {
        return JsonPath.read(answer.body(), path);
    }
}
