package org.trust360.scoring.publication;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import org.trust360.scoring.audit.Bound;
import org.trust360.scoring.audit.Rule;
import org.trust360.scoring.congruence.Partition.Block;
import org.trust360.scoring.congruence.Relationship;

/** What is not shown as it is, and by which rule: the same for the leader's report and for the decision record. */
record Decisions(Cuts cuts, Set<Relationship> present) {

    /** One line per kind, rule and groups. Of a group that is shown nowhere, nothing is said here either. */
    List<Report.Decision> lines() {
        var all = new ArrayList<>(cuts.coarsened());
        for (var cut : cuts.all()) {
            cut.blocks().forEach(block -> ofBlock(cut, block, all));
            withheld(cut, all);
        }
        var lines = new LinkedHashMap<Report.Decision, List<String>>();
        for (var decision : all) {
            var line = new Report.Decision(
                    Words.word(decision.kind()), decision.rule().name(), Words.labels(decision.groups()), List.of());
            var cells = lines.computeIfAbsent(line, _ -> new ArrayList<>());
            if (!cells.contains(decision.variable().whole())) {
                cells.add(decision.variable().whole());
            }
        }
        return lines.entrySet().stream()
                .map(line -> line.getKey().of(line.getValue()))
                .toList();
    }

    private void ofBlock(Cut cut, Block block, List<Decision> decisions) {
        if (block.groups().size() > 1) {
            decisions.add(new Decision(Decision.Kind.TOGETHER, Rule.A3, block.groups(), cut.variable()));
        }
        if (cuts.shown(cut.name(block)).bound() != Bound.EXACT) {
            decisions.add(new Decision(Decision.Kind.BOUNDED, Rule.A8, block.groups(), cut.variable()));
        }
    }

    private void withheld(Cut cut, List<Decision> decisions) {
        present.stream()
                .filter(group -> !group.isNamed())
                .filter(group ->
                        cut.blocks().stream().noneMatch(block -> block.groups().contains(group)))
                .filter(group -> decisions.stream()
                        .noneMatch(known -> known.variable().equals(cut.variable())
                                && known.groups().contains(group)))
                .sorted()
                .forEach(group ->
                        decisions.add(new Decision(Decision.Kind.WITHHELD, Rule.A3, List.of(group), cut.variable())));
    }
}
