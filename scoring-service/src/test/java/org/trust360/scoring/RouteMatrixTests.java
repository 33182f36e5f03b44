package org.trust360.scoring;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.trust360.events.ReleaseRule;
import org.trust360.scoring.report.Reports;

/**
 * S1: every route, for every role, on own, assigned and foreign reports in every state. Whoever may not see a report gets
 * the answer that a report which does not exist gets.
 */
class RouteMatrixTests {

    private static final TestService SERVICE = TestService.shared();
    private static final String NOWHERE = "0".repeat(32);

    /** Who asks. */
    enum Role {
        LEADER,
        COACH,
        FORMER_COACH,
        OTHER_LEADER,
        NO_PERSON,
        HR,
        HR_WHO_LEADS_OTHERS,
        ADMIN,
        MACHINE,
        NOBODY;

        @Nullable
        String token(MatrixCase about) {
            var issuer = SERVICE.issuer();
            return switch (this) {
                case LEADER -> issuer.leader(about.history().subject());
                case COACH -> issuer.leader(about.coach);
                case FORMER_COACH -> issuer.leader(about.formerCoach);
                case OTHER_LEADER ->
                    issuer.leader(
                            about == MatrixCase.USUAL_RELEASED
                                    ? MatrixCase.FOR_HR_RELEASED.history().subject()
                                    : MatrixCase.USUAL_RELEASED.history().subject());
                case NO_PERSON -> issuer.leaderWithoutPerson();
                case HR -> issuer.token("scoring-service", "hr");
                case HR_WHO_LEADS_OTHERS -> issuer.token("scoring-service", "hr", "leader");
                case ADMIN -> issuer.token("scoring-service", "admin");
                case MACHINE -> issuer.token("scoring-service", "service");
                case NOBODY -> null;
            };
        }
    }

    /** A row of the table. */
    record Route(String method, String path, String who) {

        Set<Role> welcome(MatrixCase about) {
            return switch (who) {
                case "read" -> readers(about);
                case "coach" -> about.rule == ReleaseRule.COACH ? EnumSet.of(Role.COACH) : EnumSet.noneOf(Role.class);
                case "leader" -> about.released ? EnumSet.of(Role.LEADER) : EnumSet.noneOf(Role.class);
                case "hr" -> EnumSet.of(Role.HR, Role.HR_WHO_LEADS_OTHERS);
                case "mine" -> EnumSet.complementOf(EnumSet.of(Role.NOBODY, Role.ADMIN, Role.MACHINE, Role.HR));
                case "list", "open" -> EnumSet.complementOf(EnumSet.of(Role.NOBODY, Role.ADMIN, Role.MACHINE));
                default -> throw new IllegalStateException("Nobody is called " + who);
            };
        }

        private static Set<Role> readers(MatrixCase about) {
            var readers = EnumSet.noneOf(Role.class);
            if (about.released) {
                readers.add(Role.LEADER);
            }
            if (about.rule == ReleaseRule.COACH) {
                readers.add(Role.COACH);
            }
            if (about.hrReads && about.released) {
                readers.addAll(EnumSet.of(Role.HR, Role.HR_WHO_LEADS_OTHERS));
            }
            return readers;
        }

        boolean isAboutAReport() {
            return Set.of("read", "coach", "leader").contains(who);
        }

        /** The same for everything that is not there. */
        String on(String report) {
            return path.replaceFirst("\\{(id|report|campaign)}", report).replaceAll("\\{[a-zA-Z]+}", "1");
        }
    }

    @BeforeAll
    static void makeTheReports() {
        for (var one : MatrixCase.values()) {
            TestTopics.send(one.events());
        }
        for (var one : MatrixCase.values()) {
            var reader = one.released ? Role.LEADER : one.rule == ReleaseRule.COACH ? Role.COACH : null;
            await().atMost(Duration.ofSeconds(60)).untilAsserted(() -> {
                assertThat(SERVICE.bean(Reports.class).find(one.report())).isPresent();
                if (reader != null) {
                    assertThat(SERVICE.get("/api/reports/" + one.report(), reader.token(one))
                                    .statusCode())
                            .isEqualTo(200);
                }
            });
        }
    }

    @Test
    void everyRouteHasARow() {
        var mapped = SERVICE
                .bean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class)
                .getHandlerMethods()
                .keySet()
                .stream()
                .flatMap(RouteMatrixTests::routes)
                .filter(route -> !route.endsWith(" /error"))
                .collect(toSet());
        var listed = table().map(route -> route.method() + " " + route.path()).collect(toSet());

        assertThat(listed).isEqualTo(mapped);
    }

    static Stream<Route> table() {
        try {
            return Files.readAllLines(Path.of("src/test/resources/routes.csv")).stream()
                    .filter(line -> line.startsWith("GET,") || line.matches("(POST|PUT|PATCH|DELETE),.*"))
                    .map(line -> line.split(",", -1))
                    .map(cells -> new Route(cells[0], cells[1], cells[2]));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @MethodSource("table")
    void answersOnlyThoseWhoMaySee(Route route) {
        for (var about : MatrixCase.values()) {
            for (var role : Role.values()) {
                check(route, about, role);
            }
        }
    }

    private static void check(Route route, MatrixCase about, Role role) {
        var what = "%s %s, %s, for %s".formatted(route.method(), route.path(), about, role);
        var welcome = route.welcome(about).contains(role);
        if (welcome && !route.method().equals("GET")) {
            return;
        }
        var answer = send(route, about.report(), role.token(about));
        if (!welcome) {
            assertThat(answer.statusCode()).as(what).isEqualTo(refusal(route, role));
            assertThat(said(answer, about)).as(what).isEqualTo(said(send(route, NOWHERE, role.token(about)), about));
        } else if (route.isAboutAReport()) {
            assertThat(answer.statusCode()).as(what).isIn(200, 204);
        } else {
            assertThat(answer.statusCode()).as(what).isIn(200, 400, 404);
        }
        if (Set.of("list", "mine").contains(route.who()) && welcome) {
            assertThat(answer.body().contains(about.report())).as(what).isEqualTo(isListed(route, about, role));
        }
    }

    /** Whoever has signed in and may not see a report learns nothing, not even that it takes a role. */
    private static int refusal(Route route, Role role) {
        if (role == Role.NOBODY) {
            return 401;
        }
        return route.isAboutAReport() ? 404 : 403;
    }

    /** The lists of reports are of one's own, those of coaches of one's leaders. */
    private static boolean isListed(Route route, MatrixCase about, Role role) {
        return route.path().contains("coaching")
                ? role == Role.COACH && about.rule == ReleaseRule.COACH
                : role == Role.LEADER && about.released;
    }

    /** Status and body, with whatever id was asked for taken out. */
    private static String said(HttpResponse<String> answer, MatrixCase about) {
        return answer.statusCode() + " "
                + answer.body().replace(about.report(), "id").replace(NOWHERE, "id");
    }

    private static HttpResponse<String> send(Route route, String report, @Nullable String token) {
        var form = !route.path().startsWith("/api");
        return SERVICE.send(
                route.method(),
                route.on(report),
                token,
                form ? "application/x-www-form-urlencoded" : "application/json",
                route.method().equals("GET") ? "" : form ? "day=2026-12-01" : "{\"day\":\"2026-12-01\"}");
    }

    private static Stream<String> routes(RequestMappingInfo info) {
        return info.getMethodsCondition().getMethods().stream()
                .flatMap(method -> info.getPatternValues().stream().map(pattern -> method.name() + " " + pattern));
    }
}
