package org.trust360.scoring.publication;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.trust360.scoring.audit.Bound;
import org.trust360.scoring.campaign.Questionnaire.Facet;
import org.trust360.scoring.congruence.Relationship;
import org.trust360.scoring.measure.Figure;
import org.trust360.scoring.measure.Reason;

/**
 * The blocks side by side, each over the themes in which this very block is shown.
 *
 * <p>A theme in which a block is withheld or shown with others is left out of the mean of the block; otherwise the mean
 * minus the themes that are shown would give back the one that is not. A mean over fewer than half of the themes says
 * too little and is missing.
 */
record GroupTable(List<PublishedTheme> themes, Presentation presentation, Agreements agreements) {

    /** What may be said of how far the answers of a block are apart in a facet. */
    interface Agreements {

        @Nullable
        BlockAgreement of(Set<Relationship> block, Facet facet);
    }

    List<Report.Group> rows() {
        return blocks().stream()
                .map(this::row)
                .filter(GroupTable::showsSomething)
                .toList();
    }

    private List<Set<Relationship>> blocks() {
        var blocks = new ArrayList<Set<Relationship>>();
        for (var theme : themes) {
            for (var mean : List.of(theme.attributed(), theme.behavior(), theme.perception())) {
                mean.blocks().stream()
                        .map(GroupTable::groups)
                        .filter(groups -> !blocks.contains(groups))
                        .forEach(blocks::add);
            }
        }
        blocks.sort(Comparator.comparing(
                        (Set<Relationship> block) -> block.iterator().next())
                .thenComparingInt(Set::size));
        return blocks;
    }

    private Report.Group row(Set<Relationship> block) {
        return new Report.Group(
                Words.labels(block),
                facet(block, PublishedTheme::attributed, Facet.INTENTION),
                facet(block, PublishedTheme::behavior, Facet.BEHAVIOR),
                facet(block, PublishedTheme::perception, Facet.PERCEPTION));
    }

    private Report.GroupFacet facet(
            Set<Relationship> block, Function<PublishedTheme, PublishedMean> facet, Facet name) {
        var shown = themes.stream()
                .map(facet)
                .map(PublishedMean::blocks)
                .flatMap(Collection::stream)
                .filter(mean -> groups(mean).equals(block))
                .toList();
        var mean = 2 * shown.size() < themes.size()
                ? Figure.missing(Reason.TOO_FEW_THEMES)
                : Figure.meanOfKnown(
                        shown.stream().map(each -> Figure.of(each.mean())).toList(), Reason.TOO_FEW_THEMES);
        var bound = shown.stream().map(PublishedBlock::bound).reduce(Bound.EXACT, Bound::plus);
        return new Report.GroupFacet(
                presentation.mean(mean, bound), shown.size(), mean.isKnown() ? agreements.of(block, name) : null);
    }

    private static boolean showsSomething(Report.Group row) {
        return row.intention().mean().value() != null
                || row.behavior().mean().value() != null
                || row.perception().mean().value() != null;
    }

    private static Set<Relationship> groups(PublishedBlock mean) {
        return EnumSet.copyOf(mean.block().groups());
    }
}
