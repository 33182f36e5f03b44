package org.trust360.scoring.publication;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.trust360.scoring.audit.Bound;
import org.trust360.scoring.congruence.Basis;
import org.trust360.scoring.congruence.Model;
import org.trust360.scoring.measure.Figure;
import org.trust360.scoring.measure.Interval;
import org.trust360.scoring.measure.Reason;

/** The links of the chain, from what is shown of each theme. */
record ChainMaking(List<PublishedTheme> themes, Presentation presentation, Model model) {

    /** A mean over themes as a share. */
    private record Mean(Figure share, Bound bound, @Nullable Interval interval, int themes, int people) {}

    Chain chain() {
        var character = over(Basis.CHARACTER);
        var competence = over(Basis.COMPETENCE);
        return new Chain(link(character), link(competence), link(credibility(character, competence)));
    }

    private Mean over(Basis basis) {
        var shown = themes.stream()
                .filter(theme -> theme.theme().basis() == basis)
                .map(PublishedTheme::perception)
                .filter(mean -> mean.mean().isKnown())
                .toList();
        var share = Figure.meanOfKnown(shown.stream().map(PublishedMean::mean).toList(), Reason.TOO_FEW_ANSWERS);
        var bound = shown.stream().map(PublishedMean::bound).reduce(Bound.EXACT, Bound::plus);
        var interval = shown.stream()
                .map(PublishedMean::error)
                .reduce(SamplingError::or)
                .map(error -> error.of(share.value(), bound))
                .orElse(null);
        return new Mean(share, bound, interval, shown.size(), people(shown));
    }

    /** By the least of the published numbers of each block, in the theme with fewest. */
    private int people(List<PublishedMean> shown) {
        return shown.stream()
                .mapToInt(mean -> mean.blocks().stream()
                        .mapToInt(block -> presentation.least(block.block()))
                        .sum())
                .min()
                .orElse(0);
    }

    private static Mean credibility(Mean character, Mean competence) {
        var share = Figure.of(character.share(), competence.share(), ChainMaking::both);
        var one = character.interval();
        var other = competence.interval();
        return new Mean(
                share,
                character.bound().plus(competence.bound()),
                one == null || other == null
                        ? null
                        : new Interval(both(one.low(), other.low()), both(one.high(), other.high())),
                character.themes() + competence.themes(),
                Math.min(character.people(), competence.people()));
    }

    private static double both(double character, double competence) {
        return Math.sqrt(character * competence);
    }

    private Chain.Link link(Mean mean) {
        return new Chain.Link(
                presentation.mean(mean.share(), mean.bound()),
                mean.interval() == null ? null : presentation.range(mean.interval()),
                mean.themes(),
                mean.people());
    }
}
