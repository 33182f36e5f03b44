package org.trust360.scoring.organisation.web;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.trust360.scoring.organisation.OrganisationFigures;
import org.trust360.scoring.organisation.OrganisationFigures.Change;
import org.trust360.scoring.organisation.OrganisationFigures.Growth;
import org.trust360.scoring.organisation.OrganisationFigures.Reliability;
import org.trust360.scoring.organisation.OrganisationFigures.Shift;
import org.trust360.scoring.organisation.OrganisationFigures.Spread;
import org.trust360.scoring.organisation.OrganisationFigures.Theme;
import org.trust360.scoring.organisation.OrganisationFigures.UsualGaps;
import org.trust360.scoring.organisation.way.WayOn;

/**
 * The frozen figures for those who work in spreadsheets: a figure a line, in the order of the page. Decimals have a point,
 * whatever the reader's language.
 */
final class OrganisationCsv {

    private OrganisationCsv() {}

    static String of(OrganisationFigures figures, WayOn way) {
        return Stream.concat(lines(figures), way(way))
                .map(FigureLine::csv)
                .collect(Collectors.joining("", FigureLine.HEADER, ""));
    }

    private static Stream<FigureLine> lines(OrganisationFigures figures) {
        return Stream.of(
                        campaign(figures),
                        figures.whole().stream().flatMap(theme -> theme("themes", theme)),
                        figures.units().stream()
                                .flatMap(unit -> unit.themes().stream()
                                        .flatMap(theme -> theme("units", theme))
                                        .map(line -> line.in(unit.unit()))),
                        figures.withheld().stream().map(OrganisationCsv::withheld),
                        figures.spreads().stream().flatMap(OrganisationCsv::spread),
                        Stream.ofNullable(figures.growth()).flatMap(OrganisationCsv::growth),
                        validity(figures),
                        figures.reliability().stream().flatMap(OrganisationCsv::reliability),
                        answers(figures.answers()),
                        Stream.ofNullable(figures.norms()).flatMap(OrganisationCsv::norms))
                .flatMap(lines -> lines);
    }

    private static Stream<FigureLine> campaign(OrganisationFigures figures) {
        var asked = figures.questionnaire();
        return Stream.of(
                FigureLine.fact("format", figures.format()),
                FigureLine.fact("id", figures.campaign()),
                FigureLine.fact("closed-on", String.valueOf(figures.closedOn())),
                FigureLine.fact("questionnaire", asked.id()),
                FigureLine.fact("questionnaire-version", asked.version()),
                FigureLine.fact("scale-max", asked.scaleMax()),
                FigureLine.fact("leaders", figures.leaders()));
    }

    private static Stream<FigureLine> theme(String section, Theme theme) {
        return Stream.of(
                FigureLine.ofTheme(section, theme.id(), "intention", theme.intention(), theme.leaders()),
                FigureLine.ofTheme(section, theme.id(), "behavior", theme.behavior(), theme.leaders()),
                FigureLine.ofTheme(section, theme.id(), "perception", theme.perception(), theme.leaders()),
                FigureLine.ofTheme(section, theme.id(), "say-do", theme.sayDo(), theme.leaders()),
                FigureLine.ofTheme(section, theme.id(), "do-credited", theme.doCredited(), theme.leaders()),
                FigureLine.ofTheme(
                        section, theme.id(), "intention-perception", theme.intentionPerception(), theme.leaders()));
    }

    private static FigureLine withheld(String unit) {
        return new FigureLine("units", unit, null, "all", null, null, null, null, "withheld");
    }

    private static Stream<FigureLine> spread(Spread spread) {
        return Stream.concat(
                spread.classes().stream()
                        .map(share -> FigureLine.ofTheme(
                                "classes", spread.theme(), share.category(), share.percent(), spread.leaders())),
                Stream.ofNullable(spread.others())
                        .map(percent ->
                                FigureLine.ofTheme("classes", spread.theme(), "others", percent, spread.leaders())));
    }

    private static Stream<FigureLine> growth(Growth growth) {
        return Stream.concat(
                Stream.of(new FigureLine("growth", null, null, "since", growth.since(), null, null, null, null)),
                growth.themes().stream()
                        .flatMap(theme -> Stream.of(
                                shift(theme, "intention", theme.intention()),
                                shift(theme, "behavior", theme.behavior()),
                                shift(theme, "perception", theme.perception()))));
    }

    private static FigureLine shift(Change theme, String facet, Shift shift) {
        var change = shift.change();
        return new FigureLine(
                "growth",
                null,
                theme.id(),
                facet,
                change.value(),
                change.low(),
                change.high(),
                theme.leaders(),
                shift.told());
    }

    private static Stream<FigureLine> validity(OrganisationFigures figures) {
        return figures.validity().predictors().stream()
                .map(predictor -> FigureLine.estimate(
                        "validity", predictor.predictor(), predictor.correlation(), predictor.leaders()));
    }

    private static Stream<FigureLine> reliability(Reliability facet) {
        var prefix = facet.facet() + ".";
        return Stream.of(
                FigureLine.estimate("reliability", prefix + "alpha", facet.alpha(), facet.leaders()),
                FigureLine.estimate("reliability", prefix + "alpha-within", facet.alphaWithin(), facet.leaders()),
                FigureLine.estimate("reliability", prefix + "icc1", facet.icc1(), facet.leaders()),
                FigureLine.estimate("reliability", prefix + "icc2", facet.icc2(), facet.leaders()),
                count(prefix + "raters", facet.raters(), facet),
                count(prefix + "complete-raters", facet.completeRaters(), facet),
                count(prefix + "items", facet.items(), facet));
    }

    private static FigureLine count(String figure, int count, Reliability facet) {
        return new FigureLine(
                "reliability", null, null, figure, count, null, null, String.valueOf(facet.leaders()), null);
    }

    private static Stream<FigureLine> answers(OrganisationFigures.Answers answers) {
        return Stream.concat(
                answers.notJudged().stream()
                        .map(facet ->
                                FigureLine.estimate("answers", facet.facet() + ".not-judged", facet.rate(), null)),
                Stream.of(FigureLine.estimate("answers", "straight-lines", answers.straightLines(), null)));
    }

    /** What may not be said has no line but a remark. */
    private static Stream<FigureLine> way(WayOn way) {
        return Stream.of(
                step("day", way.day().toString()),
                step("committed", way.committed()),
                step("shared-back", way.sharedBack()),
                step("weeks", way.weeks()));
    }

    private static FigureLine step(String figure, @Nullable Object value) {
        return new FigureLine(
                "way", null, null, figure, value, null, null, null, value == null ? "too-few-leaders" : null);
    }

    private static Stream<FigureLine> norms(UsualGaps norms) {
        var leaders = String.valueOf(norms.leaders());
        return Stream.concat(
                norms.sayDo().entrySet().stream()
                        .map(gap -> FigureLine.ofTheme("norms", gap.getKey(), "say-do", gap.getValue(), leaders)),
                Stream.of(
                        FigureLine.ofTheme("norms", null, "prior-variance", norms.priorVariance(), leaders),
                        FigureLine.ofTheme(
                                "norms", null, "prior-degrees-of-freedom", norms.priorDegreesOfFreedom(), leaders)));
    }
}
