package org.trust360.scoring.publication;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.trust360.scoring.audit.Cell;
import org.trust360.scoring.audit.PastRelease;
import org.trust360.scoring.audit.Shown;
import org.trust360.scoring.audit.Unknown;

/** Turns what is published into what the auditor remembers, and back. */
record Memory(Respondents respondents, List<Variable> variables, int points) {

    PastRelease recalled(PastVersion version) {
        return new PastRelease(version.cells().stream().map(this::recalled).toList());
    }

    private Cell recalled(ReleasedCell cell) {
        var variable = variables.stream()
                .filter(each -> each.name().equals(cell.variable()))
                .findAny()
                .orElseThrow();
        return Cell.of(
                cell.variable() + "/" + String.join("+", cell.groups()),
                variable.number(),
                respondents.numbersOf(cell.sheets()),
                new Shown(cell.tenths(), cell.bound(), variable.answers(points)));
    }

    List<ReleasedCell> of(Cuts cuts) {
        return cuts.all().stream()
                .flatMap(cut -> cut.blocks().stream().map(block -> {
                    var cell = cuts.cell(cut.name(block));
                    var shown = Objects.requireNonNull(cell.shown());
                    var people = cell.unknowns().stream().map(Unknown::person).collect(Collectors.toSet());
                    return new ReleasedCell(
                            cut.variable().name(),
                            Words.labels(block.groups()),
                            respondents.ids(people),
                            shown.tenths(),
                            shown.bound());
                }))
                .toList();
    }
}
