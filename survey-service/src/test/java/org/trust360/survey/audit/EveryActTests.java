package org.trust360.survey.audit;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.trust360.survey.TestService;
import org.trust360.survey.store.RandomId;

/** G7: whoever changes something is on record, by whichever way; no rater ever is (A12). */
class EveryActTests {

    private static final TestService SERVICE = TestService.shared();
    private static final String NOWHERE = "0123456789abcdef0123456789abcdef";
    private static final Set<RequestMethod> READING =
            Set.of(RequestMethod.GET, RequestMethod.HEAD, RequestMethod.OPTIONS);
    private static final String FILES = "multipart/form-data; boundary=xxx";
    private static final Map<String, String> CONTENT_TYPES = Map.of(
            "/api/people/import",
            FILES,
            "/api/people/imports",
            FILES,
            "/hr/people/imports",
            FILES,
            "/hr/questionnaires",
            FILES,
            "/api/questionnaires",
            "application/yaml",
            "/api/campaigns/" + NOWHERE + "/answers",
            "text/csv");

    private final String account = "account-" + RandomId.create();

    @Test
    void g7EveryRouteThatChangesSomethingHasAWordOrAReasonNotTo() {
        var mapped = SERVICE
                .bean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class)
                .getHandlerMethods()
                .keySet()
                .stream()
                .flatMap(EveryActTests::changing)
                .collect(toSet());
        var known = new TreeSet<>(Acts.noted());
        known.addAll(Acts.notNoted());

        assertThat(known).isEqualTo(new TreeSet<>(mapped));
    }

    static Stream<String> noted() {
        return Acts.noted().stream().sorted();
    }

    /** Whatever is tried about something that is not there is refused, and that it was tried is on record. */
    @ParameterizedTest
    @MethodSource("noted")
    void g7EveryActIsNotedBeforeAndAfterIt(String route) {
        var cells = route.split(" ", 2);
        var path = cells[1].replace("{action}", "approve").replaceAll("\\{\\w+}", NOWHERE);

        assertThat(send(cells[0], path)).isBetween(400, 499);

        var entries = entries();
        assertThat(entries).extracting(Entry::outcome).containsExactly(Outcome.BEGUN, Outcome.REFUSED);
        var act = entries.getFirst().act();
        assertThat(act.word()).isEqualTo(Acts.word(route, "approve").orElseThrow());
        assertThat(act.campaign()).isEqualTo(path.matches(".*/(campaigns|nominations)/.*") ? NOWHERE : "");
        assertThat(entries.getLast().act()).isEqualTo(act);
        assertThat(entries.getLast().begun()).isEqualTo(entries.getFirst().number());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "POST /api/rater/open",
                "PUT /api/rater/drafts/x",
                "POST /api/rater/submissions",
                "POST /api/rater/declines",
                "POST /api/rater/declines/taken-back",
                "POST /stop/a-token-that-is-secret"
            })
    void a12WhatRatersDoIsNeverNoted(String route) {
        var before = last();

        var cells = route.split(" ", 2);
        SERVICE.send(HttpRequest.newBuilder(SERVICE.uri(cells[1]))
                .header("Content-Type", cells[1].startsWith("/api") ? "application/json" : "text/plain")
                .method(cells[0], HttpRequest.BodyPublishers.ofString("{}"))
                .build());

        assertThat(last()).isEqualTo(before);
    }

    /** Nothing was tried that the door had let through; that it was refused there is the door's to say. */
    @Test
    void whoIsNotLetInIsNotNoted() {
        var answer = SERVICE.send(HttpRequest.newBuilder(SERVICE.uri("/api/campaigns/" + NOWHERE + "/open"))
                .header("Authorization", "Bearer " + SERVICE.issuer().leader(account))
                .POST(HttpRequest.BodyPublishers.noBody())
                .build());

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(entries()).isEmpty();
    }

    private int send(String method, String path) {
        var type = CONTENT_TYPES.getOrDefault(
                path, path.startsWith("/api") ? "application/json" : "application/x-www-form-urlencoded");
        var body = type.equals(FILES) ? "--xxx--\r\n" : type.endsWith("json") ? "{}" : "";
        var issuer = SERVICE.issuer();
        var token = path.matches("(/api)?/nominations/.*") ? issuer.leader(account) : issuer.hr(account);
        return SERVICE.send(HttpRequest.newBuilder(SERVICE.uri(path))
                        .header("Authorization", "Bearer " + token)
                        .header("Content-Type", type)
                        .method(method, HttpRequest.BodyPublishers.ofString(body))
                        .build())
                .statusCode();
    }

    private List<Entry> entries() {
        return SERVICE.bean(AuditTrail.class).before(Long.MAX_VALUE, "", 10).reversed().stream()
                .filter(entry -> entry.act().by().equals(account))
                .toList();
    }

    private static List<Entry> last() {
        return SERVICE.bean(AuditTrail.class).before(Long.MAX_VALUE, "", 1);
    }

    private static Stream<String> changing(RequestMappingInfo info) {
        var methods = info.getMethodsCondition().getMethods();
        return info.getPatternValues().stream()
                .filter(pattern -> !pattern.equals("/error"))
                .flatMap(pattern -> (methods.isEmpty() ? Set.of(RequestMethod.POST) : methods)
                        .stream().filter(method -> !READING.contains(method)).map(method -> method + " " + pattern));
    }
}
