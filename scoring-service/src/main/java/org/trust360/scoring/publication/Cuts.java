package org.trust360.scoring.publication;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.trust360.scoring.audit.Cell;
import org.trust360.scoring.audit.Policy;
import org.trust360.scoring.audit.Proposal;
import org.trust360.scoring.audit.Release;
import org.trust360.scoring.audit.ReleaseAuditor;
import org.trust360.scoring.audit.Rule;
import org.trust360.scoring.audit.Shown;
import org.trust360.scoring.audit.Spread;
import org.trust360.scoring.audit.Verdict;
import org.trust360.scoring.audit.Violation;
import org.trust360.scoring.campaign.Questionnaire.Facet;
import org.trust360.scoring.congruence.Partition;
import org.trust360.scoring.congruence.Partition.Block;
import org.trust360.scoring.congruence.Relationship;

/**
 * How all variables are cut, and the release that the auditor made of them.
 *
 * <p>The first cut is the partition rule. What the auditor refuses is cut coarser by a fixed rule and audited again; every
 * step joins or drops a block, so it ends.
 */
final class Cuts {

    private final Map<Variable, Cut> cuts;
    private final Map<String, Decision> coarsened;
    private final Map<String, Cell> cells = new LinkedHashMap<>();
    private final Release release;

    private Cuts(Map<Variable, Cut> cuts, Map<String, Decision> coarsened, Release release) {
        this.cuts = cuts;
        this.coarsened = coarsened;
        this.release = release;
        release.cells().forEach(cell -> cells.put(cell.name(), cell));
    }

    static Cuts of(Policy policy, List<Variable> variables, ShownMeans means) {
        var cuts = new LinkedHashMap<Variable, Cut>();
        for (var variable : variables) {
            var counts = means.respondents().counts(variable);
            cuts.put(variable, new Cut(variable, Partition.of(counts, policy.threshold())));
        }
        return new Coarsening(cuts, policy, means).audited();
    }

    /** One where the variable of this name is cut as a whole, one for each of its statements else; none if not asked. */
    List<Cut> named(String whole) {
        return cuts.values().stream()
                .filter(cut -> cut.variable().whole().equals(whole))
                .toList();
    }

    List<Cut> all() {
        return List.copyOf(cuts.values());
    }

    /** The audited figure of this name. */
    Cell cell(String name) {
        return Objects.requireNonNull(cells.get(name), name);
    }

    Shown shown(String name) {
        return Objects.requireNonNull(cell(name).shown());
    }

    List<String> names() {
        return List.copyOf(cells.keySet());
    }

    Spreads spreads() {
        return new Spreads(cuts.values());
    }

    /** The audited spread of a block in a facet; empty where none may be shown. */
    Optional<Spread> spread(Set<Relationship> block, Facet facet) {
        return spreads().of(block, facet).filter(release.spreads()::contains);
    }

    Release release() {
        return release;
    }

    List<Decision> coarsened() {
        return List.copyOf(coarsened.values());
    }

    /** Cuts coarser until the auditor lets it pass. */
    private record Coarsening(Map<Variable, Cut> cuts, Policy policy, ShownMeans means) {

        Cuts audited() {
            var decisions = new LinkedHashMap<String, Decision>();
            while (true) {
                switch (verdict()) {
                    case Verdict.Passed(var release) -> {
                        return new Cuts(cuts, decisions, release);
                    }
                    case Verdict.Refused(var violations) -> coarsen(violations, decisions);
                }
            }
        }

        private Verdict verdict() {
            var cells = new ArrayList<Cell>();
            var violations = new ArrayList<Violation>();
            cuts.values().forEach(cut -> cells.addAll(cells(cut, violations)));
            if (!violations.isEmpty()) {
                return new Verdict.Refused(violations);
            }
            var spreads = new Spreads(cuts.values()).proposed();
            var named = means.respondents().named();
            return ReleaseAuditor.audit(new Proposal(policy, named, cells, spreads), means.earlier());
        }

        /** The figures of a variable; a block of which no value may be shown is a violation. */
        private List<Cell> cells(Cut cut, List<Violation> violations) {
            var cells = new ArrayList<Cell>();
            for (var block : cut.blocks()) {
                var people = means.respondents().who(cut.variable(), block.groups());
                var shown = means.of(cut.variable(), block, people, cells);
                if (shown.isEmpty()) {
                    violations.add(new Violation(Rule.A8, cut.name(block), "no value of it may be published"));
                } else {
                    cells.add(Cell.of(cut.name(block), cut.variable().number(), people, shown.get()));
                }
            }
            return cells;
        }

        private void coarsen(List<Violation> violations, Map<String, Decision> decisions) {
            var rules = violations.stream()
                    .collect(Collectors.toMap(Violation::cell, Violation::rule, (first, _) -> first));
            for (var cut : List.copyOf(cuts.values())) {
                cut.blocks().stream()
                        .filter(block -> rules.containsKey(cut.name(block)))
                        .findFirst()
                        .ifPresent(block -> coarsen(cut, block, rules, decisions));
            }
        }

        private void coarsen(Cut cut, Block block, Map<String, Rule> rules, Map<String, Decision> decisions) {
            var coarser = cut.coarser(block);
            var kind = coarser.blocks().stream().anyMatch(left -> left.groups().containsAll(block.groups()))
                    ? Decision.Kind.TOGETHER
                    : Decision.Kind.WITHHELD;
            var rule = Objects.requireNonNull(rules.get(cut.name(block)));
            decisions.put(cut.name(block), new Decision(kind, rule, block.groups(), cut.variable()));
            cuts.put(cut.variable(), coarser);
        }
    }
}
