package org.trust360.scoring.organisation.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.trust360.scoring.organisation.Estimate;
import org.trust360.scoring.organisation.OrganisationFigures;
import org.trust360.scoring.organisation.OrganisationFigures.Reliability;
import org.trust360.scoring.organisation.OrganisationFigures.Shift;
import org.trust360.scoring.organisation.OrganisationFigures.Theme;
import org.trust360.scoring.organisation.SimulatedOrganisation;

/** The page of the 40 simulated leaders beside its JSON, figure by figure: every table has exactly what is frozen. */
class OrganisationPageFiguresTests {

    private static final String NO_BREAK = "\u00a0";
    private static final OrganisationFigures FIGURES = SimulatedOrganisation.grown();
    private static final String PAGE = OrganisationPagesTests.page(FIGURES, Locale.ENGLISH);
    private static final Map<String, List<List<String>>> TABLES = tables(PAGE);

    @Test
    void showsTheThemesOfTheWholeAndOfEveryUnit() {
        assertThat(table("Themes: All leaders"))
                .isEqualTo(FIGURES.whole().stream()
                        .map(OrganisationPageFiguresTests::row)
                        .toList());
        FIGURES.units()
                .forEach(unit -> assertThat(table("Themes: " + unit.unit()))
                        .isEqualTo(unit.themes().stream()
                                .map(OrganisationPageFiguresTests::row)
                                .toList()));
        assertThat(TABLES.keySet().stream().filter(caption -> caption.startsWith("Themes: ")))
                .hasSize(1 + FIGURES.units().size());
    }

    @Test
    void drawsTheSameMeans() {
        var drawn = Pattern.compile("text-anchor=\"(?:start|end)\">([0-9.]+)</text>")
                .matcher(PAGE)
                .results()
                .map(found -> found.group(1))
                .toList();
        var themes = Stream.concat(
                FIGURES.whole().stream(), FIGURES.units().stream().flatMap(unit -> unit.themes().stream()));

        assertThat(drawn)
                .isEqualTo(themes.flatMap(theme -> Stream.of(theme.intention(), theme.behavior(), theme.perception()))
                        .map(mean -> "%.1f".formatted(mean))
                        .toList());
    }

    @Test
    void showsWhatChanged() {
        assertThat(table("Change on the scale, with its 95 % interval"))
                .isEqualTo(Objects.requireNonNull(FIGURES.growth()).themes().stream()
                        .map(change -> List.of(
                                name(change.id()),
                                shift(change.intention()),
                                shift(change.behavior()),
                                shift(change.perception()),
                                bucket(change.leaders())))
                        .toList());
    }

    @Test
    void showsReliability() {
        var facets = FIGURES.reliability();

        assertThat(table("Reliability, by facet"))
                .isEqualTo(List.of(
                        row("Alpha", facets.stream().map(Reliability::alpha)),
                        row("Alpha within leaders", facets.stream().map(Reliability::alphaWithin)),
                        row("ICC(1)", facets.stream().map(Reliability::icc1)),
                        row("ICC(2)", facets.stream().map(Reliability::icc2)),
                        counts("Leaders", facets.stream().map(Reliability::leaders)),
                        counts("Raters", facets.stream().map(Reliability::raters)),
                        counts("Raters without a gap", facets.stream().map(Reliability::completeRaters)),
                        counts("Items", facets.stream().map(Reliability::items))));
    }

    @Test
    void showsHowItWasAnsweredAndWhatIsUsual() {
        var norms = Objects.requireNonNull(FIGURES.norms());
        var usual = new ArrayList<List<String>>();
        FIGURES.whole()
                .forEach(theme -> usual.add(List.of(
                        name(theme.id()), "%+.2f".formatted(norms.sayDo().get(theme.id())))));

        assertThat(table("How the questionnaire was answered"))
                .extracting(row -> row.get(1))
                .isEqualTo(Stream.concat(
                                FIGURES.answers().notJudged().stream().map(facet -> percent(facet.rate())),
                                Stream.of(percent(FIGURES.answers().straightLines())))
                        .toList());
        usual.add(List.of("Usual variance within a group (on 0 to 1)", "%.4f".formatted(norms.priorVariance())));
        usual.add(
                List.of("How much that weighs (degrees of freedom)", "%.2f".formatted(norms.priorDegreesOfFreedom())));
        assertThat(table("Usual distance of intention and behavior, over 40 leaders"))
                .isEqualTo(usual);
    }

    @Test
    void showsValidity() {
        var names = List.of("Sweet spot", "Congruence", "Character", "Competence");

        assertThat(table("How closely figures go with being followed"))
                .isEqualTo(FIGURES.validity().predictors().stream()
                        .map(each -> List.of(
                                names.get(FIGURES.validity().predictors().indexOf(each)),
                                plain(each.correlation().value()),
                                plain(each.correlation().low()) + " to "
                                        + plain(each.correlation().high()),
                                String.valueOf(each.leaders())))
                        .toList())
                .allSatisfy(row -> assertThat(row).doesNotContain("not asked"));
        assertThat(tables(OrganisationPagesTests.page(SimulatedOrganisation.figures(40), Locale.ENGLISH))
                        .get("How closely figures go with being followed"))
                .extracting(row -> row.get(1), row -> row.getLast())
                .containsOnly(tuple("not asked", "0"));
    }

    @Test
    void showsClasses() {
        assertThat(table("How the words are spread, theme by theme"))
                .hasSameSizeAs(FIGURES.spreads().stream()
                        .filter(spread -> spread.theme() != null)
                        .toList());
        FIGURES.spreads().stream()
                .flatMap(spread -> spread.classes().stream())
                .forEach(share -> assertThat(PAGE).contains("about " + share.percent() + NO_BREAK + "%"));
    }

    /** What is not in the JSON is not on the page: its figures are all in tables that the tests above know. */
    @Test
    void hasNoOtherTable() {
        assertThat(TABLES).hasSize(7 + FIGURES.units().size());
    }

    private static List<String> row(Theme theme) {
        return List.of(
                name(theme.id()),
                "%.1f".formatted(theme.intention()),
                "%.1f".formatted(theme.behavior()),
                "%.1f".formatted(theme.perception()),
                signed(theme.sayDo(), 1),
                signed(theme.doCredited(), 1),
                signed(theme.intentionPerception(), 1),
                bucket(theme.leaders()));
    }

    private static List<String> row(String name, Stream<Estimate> estimates) {
        return Stream.concat(Stream.of(name), estimates.map(OrganisationPageFiguresTests::figure))
                .toList();
    }

    private static List<String> counts(String name, Stream<Integer> counts) {
        return Stream.concat(Stream.of(name), counts.map(String::valueOf)).toList();
    }

    private static String figure(Estimate estimate) {
        var value = "%.2f".formatted(estimate.value());
        return estimate.low() == null ? value : "%s (%.2f to %.2f)".formatted(value, estimate.low(), estimate.high());
    }

    private static String shift(Shift shift) {
        return signed(Objects.requireNonNull(shift.change().value()), 2);
    }

    private static String percent(Estimate estimate) {
        return Math.round(Objects.requireNonNull(estimate.value()) * 100) + NO_BREAK + "%";
    }

    private static String plain(@Nullable Double value) {
        return "%.2f".formatted(Objects.requireNonNull(value)).replace('-', '−');
    }

    private static String signed(double value, int decimals) {
        var size = String.format(Locale.ENGLISH, "%." + decimals + "f", Math.abs(value));
        return value == 0 ? size : (value > 0 ? "+" : "−") + size;
    }

    private static String bucket(String bucket) {
        return bucket.endsWith("+") ? bucket.replace("+", " or more") : bucket.replace("-", " to ");
    }

    private static String name(String theme) {
        return theme.replace("T", "Theme ");
    }

    private static List<List<String>> table(String caption) {
        return Objects.requireNonNull(TABLES.get(caption), caption + " is none of " + TABLES.keySet());
    }

    private static Map<String, List<List<String>>> tables(String page) {
        var tables = new HashMap<String, List<List<String>>>();
        Pattern.compile("<caption[^>]*>(.*?)</caption>.*?<tbody>(.*?)</tbody>", Pattern.DOTALL)
                .matcher(page)
                .results()
                .forEach(found -> tables.put(found.group(1), rows(found.group(2))));
        return tables;
    }

    private static List<List<String>> rows(String body) {
        return Pattern.compile("<tr>(.*?)</tr>", Pattern.DOTALL)
                .matcher(body)
                .results()
                .map(row -> Pattern.compile("<t[hd][^>]*>(.*?)</t[hd]>", Pattern.DOTALL)
                        .matcher(row.group(1))
                        .results()
                        .map((MatchResult cell) -> cell.group(1))
                        .toList())
                .toList();
    }
}
