package org.trust360.scoring;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.trust360.scoring.organisation.OrganisationFigures;
import org.trust360.scoring.organisation.way.WayOn;
import org.trust360.scoring.publication.DecisionRecord;
import org.trust360.scoring.publication.Report;

/**
 * T4: no endpoint of this service lists people with a score, or puts them in an order by one. Every endpoint is in the
 * table with the shape of its answer; a new one fails this test until somebody has thought about it.
 */
class NoRankingTests {

    /** Words for a person in the name of a field. */
    private static final Set<String> PEOPLE =
            Set.of("subject", "subjectid", "leader", "leaderid", "person", "personid", "rater", "raterid", "name");

    private static final Set<Type> FIGURES = Set.of(double.class, Double.class, float.class, Float.class);

    /** What each endpoint answers; the pages are drawn from the same as the JSON beside them. */
    private static final Map<String, Class<?>> SHAPES = Map.ofEntries(
            entry("GET /api/reports", Object.class),
            entry("GET /api/reports/{id}", Report.class),
            entry("GET /reports", Object.class),
            entry("GET /reports/{id}", Report.class),
            entry("GET /api/reports/{id}/record", DecisionRecord.class),
            entry("GET /reports/{id}/how-to-read", Report.class),
            entry("GET /api/organisation/{campaign}", OrganisationFigures.class),
            entry("GET /api/organisation/{campaign}/csv", Exported.class),
            entry("GET /api/organisation/{campaign}/json", Exported.class),
            entry("GET /organisation", Object.class),
            entry("GET /organisation/{campaign}", Exported.class),
            entry("GET /organisation/{campaign}/csv", Exported.class),
            entry("GET /organisation/{campaign}/json", Exported.class));

    /** The way from a report is one leader's own; nothing on it lists people. */
    private static final Set<String> OF_ONE_LEADER = Set.of(
            "GET /api/reports/{id}/comments",
            "GET /reports/{id}/pdf",
            "GET /api/reports/{id}/pdf",
            "GET /reports/{id}/csv",
            "GET /api/reports/{id}/csv",
            "GET /reports/{id}/pulse",
            "POST /reports/{id}/pulse",
            "GET /api/reports/{id}/pulse",
            "POST /api/reports/{id}/pulse",
            "GET /reports/{id}/reflection",
            "GET /api/reports/{id}/reflection",
            "PUT /api/reports/{id}/reflection",
            "DELETE /api/reports/{id}/reflection",
            "GET /reports/{id}/commitments",
            "POST /reports/{id}/commitments",
            "POST /reports/{id}/commitments/change",
            "POST /reports/{id}/commitments/state",
            "GET /reports/{id}/share-back",
            "POST /reports/{id}/share-back",
            "POST /reports/{id}/share-back/send",
            "GET /api/reports/{id}/commitments",
            "PUT /api/reports/{id}/commitments/{commitment}",
            "PUT /api/reports/{id}/commitments/{commitment}/state",
            "GET /api/reports/{id}/share-back",
            "PUT /api/reports/{id}/share-back/draft",
            "POST /api/reports/{id}/share-back");

    /** Reports of the leaders that are assigned to a coach, one at a time; and facts that a person entered, no score. */
    private static final Set<String> WITHOUT_FIGURES_OF_MANY = Set.of(
            "GET /coaching",
            "GET /coaching/{report}",
            "GET /api/coaching",
            "GET /api/coaching/{report}",
            "POST /coaching/{report}/release",
            "POST /api/coaching/{report}/release",
            "POST /coaching/{report}/conversation",
            "PUT /api/coaching/{report}/conversation",
            "GET /organisation/facts",
            "POST /organisation/facts",
            "GET /api/organisation/facts",
            "POST /api/organisation/facts");

    @Test
    void everyEndpointIsKnown() {
        assertThat(endpoints().keySet())
                .containsAll(SHAPES.keySet())
                .containsAll(OF_ONE_LEADER)
                .allMatch(each -> SHAPES.containsKey(each)
                        || OF_ONE_LEADER.contains(each)
                        || WITHOUT_FIGURES_OF_MANY.contains(each));
    }

    /** No sort, no filter, no page: nothing that a request could order people by; paper and chosen themes order nobody. */
    @Test
    void noEndpointTakesAParameter() {
        var endpoints = endpoints();
        // Who the form of a fact is filled in for.
        endpoints.keySet().removeAll(WITHOUT_FIGURES_OF_MANY);
        assertThat(endpoints.values())
                .allSatisfy(method -> assertThat(method.getParameters())
                        .filteredOn(parameter -> !Set.of("paper", "themes").contains(parameter.getName()))
                        .noneMatch(parameter -> parameter.isAnnotationPresent(RequestParam.class)
                                || Map.class.isAssignableFrom(parameter.getType())));
    }

    /** A report is about the one leader who reads it; a person in a list would be another. */
    @Test
    void noAnswerHasPeopleWithFiguresInAList() {
        SHAPES.values().forEach(shape -> assertThat(rankings(shape)).isEmpty());
    }

    /** The list of reports is the leader's own, by day: it has ids and days and no figure at all. */
    @Test
    void noListThatAnEndpointAnswersHasFigures() {
        var listed = endpoints().entrySet().stream()
                // A leader's own pulses.
                .filter(endpoint -> !endpoint.getKey().endsWith("/reports/{id}/pulse"))
                .map(Map.Entry::getValue)
                .map(Method::getGenericReturnType)
                .filter(type -> type instanceof ParameterizedType list && list.getRawType() == List.class)
                .map(type -> (Class<?>) ((ParameterizedType) type).getActualTypeArguments()[0])
                .toList();

        assertThat(listed)
                .isNotEmpty()
                .allSatisfy(element -> assertThat(hasFigures(element)).isFalse());
    }

    @Test
    void organisationFiguresKnowNobody() {
        assertThat(names(OrganisationFigures.class))
                .doesNotContainAnyElementsOf(Set.of(
                        "subject",
                        "subjectid",
                        "leaderid",
                        "person",
                        "personid",
                        "rater",
                        "raterid",
                        "report",
                        "reportid"));
    }

    record Exported(OrganisationFigures figures, WayOn way) {}

    record Ranked(List<Line> lines) {

        record Line(String subject, double score) {}
    }

    @Test
    void theRuleCanFail() {
        assertThatThrownBy(() -> assertThat(rankings(Ranked.class)).isEmpty()).isInstanceOf(AssertionError.class);
        assertThat(hasFigures(Ranked.Line.class)).isTrue();
    }

    /** By "GET /path". */
    private static Map<String, Method> endpoints() {
        var mapping = TestService.shared().bean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class);
        var endpoints = new TreeMap<String, Method>();
        mapping.getHandlerMethods().forEach((info, handler) -> {
            if (handler.getBeanType().getPackageName().startsWith(NoRankingTests.class.getPackageName())) {
                for (var method : info.getMethodsCondition().getMethods()) {
                    for (var path : info.getPatternValues()) {
                        endpoints.put(method + " " + path, handler.getMethod());
                    }
                }
            }
        });
        return endpoints;
    }

    /** The records that stand in a list, name a person and have a figure. */
    private static List<Part> rankings(Class<?> shape) {
        return parts(shape)
                .filter(Part::inList)
                .filter(part ->
                        components(part.type()).map(NoRankingTests::word).anyMatch(PEOPLE::contains))
                .filter(part -> hasFigures(part.type()))
                .toList();
    }

    private static boolean hasFigures(Type shape) {
        return parts(shape).map(Part::type).anyMatch(FIGURES::contains);
    }

    private static Stream<String> names(Type shape) {
        return parts(shape).flatMap(part -> components(part.type())).map(NoRankingTests::word);
    }

    private static String word(RecordComponent component) {
        return component.getName().toLowerCase(Locale.ROOT);
    }

    /** A type that an answer is made of, and whether there are many of it in the answer. */
    private record Part(Type type, boolean inList) {

        private Stream<Part> made() {
            if (type instanceof ParameterizedType generic) {
                boolean many = generic.getRawType() instanceof Class<?> raw
                        && (Collection.class.isAssignableFrom(raw) || Map.class.isAssignableFrom(raw));
                return Arrays.stream(generic.getActualTypeArguments())
                        .map(argument -> new Part(argument, inList || many));
            }
            return components(type).map(component -> new Part(component.getGenericType(), inList));
        }
    }

    private static Stream<RecordComponent> components(Type type) {
        return type instanceof Class<?> record && record.isRecord()
                ? Arrays.stream(record.getRecordComponents())
                : Stream.empty();
    }

    private static Stream<Part> parts(Type shape) {
        var found = new LinkedHashSet<Part>();
        var left = new ArrayDeque<>(List.of(new Part(shape, false)));
        while (!left.isEmpty()) {
            var part = left.remove();
            if (found.add(part)) {
                part.made().forEach(left::add);
            }
        }
        return found.stream();
    }
}
