package org.trust360.scoring.organisation.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.trust360.scoring.organisation.OrganisationFigures;
import org.trust360.scoring.organisation.SimulatedOrganisation;
import org.trust360.scoring.organisation.closing.OrganisationJson;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The CSV beside the JSON: every figure of the one stands in the other, at its place, and nothing else does. */
class OrganisationCsvTests {

    private static final List<String> MEANS =
            List.of("intention", "behavior", "perception", "sayDo", "doCredited", "intentionPerception");
    private static final List<String> FACETS = List.of("intention", "behavior", "perception");

    static Stream<OrganisationFigures> figures() {
        return Stream.of(
                changed(SimulatedOrganisation.grown()),
                SimulatedOrganisation.figures(40),
                SimulatedOrganisation.figures(9));
    }

    /** With a change that has two ends. */
    private static OrganisationFigures changed(OrganisationFigures figures) {
        var json = JsonMapper.shared().readTree(OrganisationJson.write(figures));
        json.at("/growth/themes")
                .forEach(theme ->
                        FACETS.forEach(facet -> ((ObjectNode) theme.get(facet).get("change"))
                                .put("value", 0.1)
                                .put("low", -0.2)
                                .put("high", 0.4)));
        return OrganisationJson.read(json.toString());
    }

    @ParameterizedTest
    @MethodSource("figures")
    void holdsExactlyTheFiguresOfTheJson(OrganisationFigures figures) {
        var json = JsonMapper.shared().readTree(OrganisationJson.write(figures));
        var lines = new ArrayList<String>();
        campaign(json, lines);
        json.get("whole").forEach(theme -> means("themes,", theme, lines));
        json.get("units")
                .forEach(unit -> unit.get("themes")
                        .forEach(theme -> means("units," + unit.get("unit").stringValue(), theme, lines)));
        json.get("withheld").forEach(unit -> lines.add("units," + unit.stringValue() + ",,all,,,,,withheld"));
        json.get("spreads").forEach(spread -> spread(spread, lines));
        json.at("/growth/themes").forEach(theme -> growth(theme, lines));
        json.at("/validity/predictors")
                .forEach(each -> lines.add("validity,,," + text(each, "predictor") + ","
                        + estimate(each.get("correlation"), text(each, "leaders"))));
        json.get("reliability").forEach(facet -> reliability(facet, lines));
        answers(json.get("answers"), lines);
        norms(json.get("norms"), lines);

        assertThat(lines(figures)).containsExactlyInAnyOrderElementsOf(lines).hasSizeGreaterThan(40);
    }

    private static void campaign(JsonNode json, List<String> lines) {
        Stream.of("format", "leaders")
                .forEach(name -> lines.add("campaign,,," + name + "," + text(json, name) + ",,,,"));
        lines.add("campaign,,,id," + text(json, "campaign") + ",,,,");
        lines.add("campaign,,,closed-on," + text(json, "closedOn") + ",,,,");
        lines.add("campaign,,,questionnaire," + text(json.get("questionnaire"), "id") + ",,,,");
        lines.add("campaign,,,questionnaire-version," + text(json.get("questionnaire"), "version") + ",,,,");
        lines.add("campaign,,,scale-max," + text(json.get("questionnaire"), "scaleMax") + ",,,,");
        if (json.has("growth")) {
            lines.add("growth,,,since," + text(json.get("growth"), "since") + ",,,,");
        }
    }

    private static void means(String place, JsonNode theme, List<String> lines) {
        MEANS.forEach(mean -> lines.add("%s,%s,%s,%s,,,%s,"
                .formatted(place, text(theme, "id"), kebab(mean), text(theme, mean), text(theme, "leaders"))));
    }

    private static void spread(JsonNode spread, List<String> lines) {
        var place = "classes,," + text(spread, "theme") + ",";
        var leaders = ",,," + text(spread, "leaders") + ",";
        spread.get("classes")
                .forEach(share -> lines.add(place + text(share, "category") + "," + text(share, "percent") + leaders));
        if (spread.has("others")) {
            lines.add(place + "others," + text(spread, "others") + leaders);
        }
    }

    private static void growth(JsonNode theme, List<String> lines) {
        FACETS.forEach(facet -> {
            var change = theme.get(facet).get("change");
            lines.add("growth,,%s,%s,%s,%s,%s,%s,%s"
                    .formatted(
                            text(theme, "id"),
                            facet,
                            text(change, "value"),
                            text(change, "low"),
                            text(change, "high"),
                            text(theme, "leaders"),
                            text(theme.get(facet), "told")));
        });
    }

    private static void reliability(JsonNode facet, List<String> lines) {
        var place = "reliability,,," + text(facet, "facet") + ".";
        var leaders = text(facet, "leaders");
        Stream.of("alpha", "alphaWithin", "icc1", "icc2")
                .forEach(name -> lines.add(place + kebab(name) + "," + estimate(facet.get(name), leaders)));
        Stream.of("raters", "completeRaters", "items")
                .forEach(name -> lines.add(place + kebab(name) + "," + text(facet, name) + ",,," + leaders + ","));
    }

    private static void answers(JsonNode answers, List<String> lines) {
        answers.get("notJudged")
                .forEach(each -> lines.add(
                        "answers,,," + text(each, "facet") + ".not-judged," + estimate(each.get("rate"), "")));
        lines.add("answers,,,straight-lines," + estimate(answers.get("straightLines"), ""));
    }

    private static void norms(@Nullable JsonNode norms, List<String> lines) {
        if (norms != null) {
            var leaders = ",,," + text(norms, "leaders") + ",";
            norms.get("sayDo").forEachEntry((theme, gap) -> lines.add("norms,," + theme + ",say-do," + gap + leaders));
            Stream.of("priorVariance", "priorDegreesOfFreedom")
                    .forEach(name -> lines.add("norms,,," + kebab(name) + "," + text(norms, name) + leaders));
        }
    }

    private static String estimate(JsonNode estimate, String leaders) {
        return Stream.of("value", "low", "high")
                .map(name -> text(estimate, name) + ",")
                .collect(Collectors.joining("", "", leaders + "," + text(estimate, "missing")));
    }

    private static String text(JsonNode node, String name) {
        var value = node.get(name);
        return value == null ? "" : value.isString() ? value.stringValue() : value.toString();
    }

    private static String kebab(String name) {
        return name.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
    }

    /** Without how leaders went on, which is of the day and not of the frozen figures. */
    private static List<String> lines(OrganisationFigures figures) {
        var format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (var parser = format.parse(new StringReader(OrganisationCsv.of(figures, OrganisationPagesTests.WAY)))) {
            return parser.getRecords().stream()
                    .filter(row -> !row.get("section").equals("way"))
                    .map((CSVRecord row) -> String.join(",", row.toList()))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
