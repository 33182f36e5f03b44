package org.trust360.scoring.publication;

import org.jspecify.annotations.Nullable;
import org.trust360.scoring.audit.Bound;
import org.trust360.scoring.measure.Figure;
import org.trust360.scoring.measure.Interval;

/**
 * The distances in a theme, each with its interval. What the leader says is a statement and no sample, so the interval of
 * such a distance is that of the mean of the others, from their side; that of B - P is one of differences.
 */
record PublishedGaps(PublishedTheme theme, Presentation presentation) {

    Gaps gaps() {
        var facets = theme.facets();
        return new Gaps(
                against(theme.behavior(), facets.intention(), facets.sayDoGap()),
                doCredited(),
                against(theme.perception(), facets.intention(), facets.intentionPerceptionGap()),
                against(theme.behavior(), facets.ownBehavior(), facets.selfOtherGap()),
                against(theme.perception(), facets.metaperception(), facets.metaperceptionGap()),
                presentation.gap(facets.admittedSayDoGap(), Bound.EXACT, null),
                against(theme.attributed(), facets.intention(), facets.intentionVisibilityGap()));
    }

    private Gaps.Gap against(PublishedMean seen, Figure own, Figure gap) {
        return presentation.gap(gap, seen.bound().negated(), gap.isKnown() ? interval(seen, own) : null);
    }

    private static Interval interval(PublishedMean seen, Figure own) {
        var others = seen.error().of(seen.mean().value(), seen.bound());
        return new Interval(own.value() - others.high(), own.value() - others.low());
    }

    private Gaps.Gap doCredited() {
        var gap = theme.facets().doCreditedGap();
        var bound = theme.behavior().bound().plus(theme.perception().bound().negated());
        return presentation.gap(gap, bound, around(gap, bound));
    }

    private @Nullable Interval around(Figure gap, Bound bound) {
        return gap.isKnown() ? theme.difference().ofDifference(gap.value(), bound) : null;
    }
}
