package org.trust360.scoring.report.web;

import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.trust360.scoring.publication.Growth;
import org.trust360.scoring.publication.Growth.Line;
import org.trust360.scoring.publication.Growth.State;
import org.trust360.scoring.publication.Growth.StatedFact;
import org.trust360.scoring.report.web.Tables.Row;
import org.trust360.scoring.report.web.Tables.Table;

/**
 * The scenario of trust over the cycles, always under the label that it is no measurement.
 *
 * @param facts what somebody entered and in which role
 */
record ScenarioView(Table table, List<String> facts) {

    static @Nullable ScenarioView of(Growth.@Nullable Scenario scenario, Language language) {
        return scenario == null
                ? null
                : new ScenarioView(
                        table(scenario.lines(), language),
                        scenario.facts().stream()
                                .map(fact -> stated(fact, language))
                                .toList());
    }

    private static Table table(List<Line> lines, Language language) {
        int cycles = lines.getFirst().states().size();
        return new Table(
                language.text("scenario.table"),
                language.text("scenario.column.basis"),
                IntStream.rangeClosed(1, cycles)
                        .mapToObj(cycle -> language.text("scenario.column.cycle", cycle))
                        .toList(),
                lines.stream().map(line -> row(line, language)).toList());
    }

    private static Row row(Line line, Language language) {
        return new Row(
                language.text("scenario.row." + line.basis()),
                line.states().stream().map(state -> cell(state, language)).toList());
    }

    private static String cell(State state, Language language) {
        var trust = language.index(state.trust());
        return state.ceiling() < 1
                ? language.text("scenario.cell.ceiling", trust, language.index(state.ceiling()))
                : trust;
    }

    private static String stated(StatedFact fact, Language language) {
        return language.text(
                "scenario.fact." + fact.kind(),
                fact.cycle(),
                language.text("scenario.row.%s.inline".formatted(fact.basis())),
                language.text("scenario.role." + fact.role()));
    }
}
