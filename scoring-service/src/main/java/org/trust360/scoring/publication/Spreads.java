package org.trust360.scoring.publication;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.trust360.scoring.audit.Policy;
import org.trust360.scoring.audit.Spread;
import org.trust360.scoring.audit.Spread.Detail;
import org.trust360.scoring.campaign.Questionnaire.Facet;
import org.trust360.scoring.congruence.Partition.Block;
import org.trust360.scoring.congruence.Relationship;

/**
 * Where the spread of answers may be shown: of an anonymous block in a facet, over the themes in which this very block is
 * shown, and by the smallest number of raters among them.
 */
record Spreads(Collection<Cut> cuts) {

    /** What the auditor is asked for. */
    List<Spread> proposed() {
        var proposed = new ArrayList<Spread>();
        for (var facet : List.of(Facet.INTENTION, Facet.BEHAVIOR, Facet.PERCEPTION)) {
            var blocks = new ArrayList<Set<Relationship>>();
            cuts.stream()
                    .filter(cut -> cut.variable().facet() == facet)
                    .flatMap(cut -> cut.blocks().stream())
                    .filter(Block::isAnonymous)
                    .map(block -> new TreeSet<>(block.groups()))
                    .filter(groups -> !blocks.contains(groups))
                    .forEach(blocks::add);
            blocks.forEach(groups -> of(groups, facet).ifPresent(proposed::add));
        }
        return proposed;
    }

    /** Empty where nothing may be said. */
    Optional<Spread> of(Set<Relationship> groups, Facet facet) {
        var shown = variables(groups, facet);
        int people = cuts.stream()
                .filter(cut -> shown.contains(cut.variable()))
                .flatMap(cut -> cut.blocks().stream())
                .filter(block -> groups.equals(Set.copyOf(block.groups())))
                .mapToInt(Block::size)
                .min()
                .orElse(0);
        int items = shown.stream().mapToInt(variable -> variable.items().size()).sum();
        return detail(people, items)
                .map(detail -> new Spread(
                        Words.word(facet) + "/" + String.join("+", Words.labels(groups)), detail, people, items));
    }

    /** The variables of a facet in which a block is shown. */
    List<Variable> variables(Set<Relationship> groups, Facet facet) {
        return cuts.stream()
                .filter(cut -> cut.variable().facet() == facet)
                .filter(cut -> cut.blocks().stream().anyMatch(block -> groups.equals(Set.copyOf(block.groups()))))
                .map(Cut::variable)
                .toList();
    }

    private static Optional<Detail> detail(int people, int items) {
        if (items < Policy.AGREEMENT_ITEMS || people < Policy.AGREEMENT_FROM) {
            return Optional.empty();
        }
        return Optional.of(people < Policy.DETAIL_FROM ? Detail.WORD : Detail.NUMBER);
    }
}
