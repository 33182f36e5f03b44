package org.trust360.scoring.organisation.web;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.trust360.scoring.organisation.Estimate;
import org.trust360.scoring.organisation.OrganisationFigures;
import org.trust360.scoring.organisation.OrganisationFigures.Meaning;
import org.trust360.scoring.organisation.OrganisationFigures.Predictor;
import org.trust360.scoring.organisation.OrganisationFigures.Reliability;

/**
 * How far the figures carry: reliability and validity, each as a table and in words. The words follow fixed rules, which
 * docs/organisation-format.md states.
 *
 * @param reading what the correlations are, and what nobody may conclude from them
 */
record Measurement(
        Table reliability, List<String> reliable, Table answered, Table validity, List<String> valid, Meaning reading) {

    private static final double DEPENDABLE = 0.8;
    private static final double USABLE = 0.7;
    private static final double CLEAR = 0.5;
    private static final double MODERATE = 0.3;
    private static final Meaning NONE = new Meaning("", "");

    static Measurement of(OrganisationFigures figures, Wording wording) {
        return new Measurement(
                reliability(figures, wording),
                figures.reliability().stream()
                        .flatMap(facet -> reliable(facet, wording))
                        .toList(),
                answered(figures.answers(), wording),
                validity(figures, wording),
                figures.validity().predictors().stream()
                        .flatMap(predictor -> valid(predictor, wording))
                        .toList(),
                wording.own(Map.copyOf(figures.validity().reading()), NONE));
    }

    /** A row per measure and a column per facet, so that it fits on a phone. */
    private static Table reliability(OrganisationFigures figures, Wording wording) {
        var facets = figures.reliability();
        var rows = Stream.of(
                        row("alpha", facets.stream().map(Reliability::alpha), wording),
                        row("alpha-within", facets.stream().map(Reliability::alphaWithin), wording),
                        row("icc1", facets.stream().map(Reliability::icc1), wording),
                        row("icc2", facets.stream().map(Reliability::icc2), wording),
                        counts("leaders", facets.stream().map(Reliability::leaders), wording),
                        counts("raters", facets.stream().map(Reliability::raters), wording),
                        counts("complete", facets.stream().map(Reliability::completeRaters), wording),
                        counts("items", facets.stream().map(Reliability::items), wording))
                .toList();
        var columns = facets.stream()
                .map(facet -> wording.text("facet." + facet.facet()))
                .toList();
        return new Table(wording.text("reliability.table"), wording.text("column.measure"), columns, rows);
    }

    private static Table.Row row(String measure, Stream<Estimate> estimates, Wording wording) {
        return new Table.Row(
                wording.text("measure." + measure),
                estimates.map(estimate -> withInterval(estimate, wording)).toList());
    }

    private static Table.Row counts(String what, Stream<Integer> counts, Wording wording) {
        return new Table.Row(
                wording.text("measure." + what), counts.map(wording::count).toList());
    }

    private static String withInterval(Estimate estimate, Wording wording) {
        var interval = wording.interval(estimate);
        return interval.isEmpty()
                ? wording.figure(estimate)
                : wording.text("interval", wording.figure(estimate), interval);
    }

    private static Stream<String> reliable(Reliability facet, Wording wording) {
        return band(facet.icc2().value(), DEPENDABLE, USABLE)
                .map(band -> wording.text(
                        "reliable." + band,
                        wording.text("facet." + facet.facet()),
                        wording.figure(facet.icc2()),
                        wording.figure(facet.alphaWithin())));
    }

    private static Stream<String> band(@Nullable Double value, double high, double middle) {
        return value == null ? Stream.empty() : Stream.of(value >= high ? "high" : value >= middle ? "middle" : "low");
    }

    private static Table answered(OrganisationFigures.Answers answers, Wording wording) {
        var facets = answers.notJudged().stream()
                .map(facet -> new Table.Row(
                        wording.text("answered.not-judged", wording.text("facet." + facet.facet())),
                        List.of(wording.share(facet.rate()))));
        var lines =
                new Table.Row(wording.text("answered.straight-lines"), List.of(wording.share(answers.straightLines())));
        return new Table(
                wording.text("answered.table"),
                wording.text("column.what"),
                List.of(wording.text("column.share")),
                Stream.concat(facets, Stream.of(lines)).toList());
    }

    private static Table validity(OrganisationFigures figures, Wording wording) {
        var rows = figures.validity().predictors().stream()
                .map(predictor -> new Table.Row(
                        wording.text("predictor." + predictor.predictor()),
                        List.of(
                                wording.figure(predictor.correlation()),
                                wording.interval(predictor.correlation()),
                                wording.count(predictor.leaders()))))
                .toList();
        var columns = Stream.of("correlation", "interval", "leaders")
                .map(column -> wording.text("column." + column))
                .toList();
        return new Table(wording.text("validity.table"), wording.text("column.predictor"), columns, rows);
    }

    /** Nothing is said where the interval leaves open whether there is anything. */
    private static Stream<String> valid(Predictor predictor, Wording wording) {
        var r = predictor.correlation();
        if (r.value() == null || r.low() == null || r.high() == null) {
            return Stream.empty();
        }
        var name = wording.text("predictor." + predictor.predictor());
        if (r.low() <= 0 && r.high() >= 0) {
            return Stream.of(wording.text("valid.open", name));
        }
        var direction = r.value() > 0 ? "" : "against.";
        return band(Math.abs(r.value()), CLEAR, MODERATE).map(band -> wording.text("valid." + direction + band, name));
    }
}
