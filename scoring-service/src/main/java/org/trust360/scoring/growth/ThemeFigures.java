package org.trust360.scoring.growth;

import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.trust360.scoring.publication.Report;

/**
 * What a report published of one theme. Behavior and perception are points of the scale; a figure that was not published is
 * null.
 *
 * @param squaredGap q, from which congruence is {@code 1 - sqrt(q)}
 */
record ThemeFigures(
        Report.Theme theme,
        @Nullable Published behavior,
        @Nullable Published perception,
        @Nullable Published squaredGap,
        @Nullable Published sweetSpot) {

    static ThemeFigures of(Report.Theme theme, int scaleMax) {
        var behavior = Published.of(theme.others().behavior());
        var perception = Published.of(theme.others().perception());
        var intention = theme.self().intention().value();
        var congruence = theme.congruence().value();
        var sweetSpot = theme.sweetSpot().value();
        if (behavior == null || perception == null || intention == null || congruence == null || sweetSpot == null) {
            return new ThemeFigures(theme, behavior, perception, null, null);
        }
        var box =
                new GapBox(Published.share(intention, scaleMax), behavior.share(scaleMax), perception.share(scaleMax));
        double gap = (1 - congruence) * (1 - congruence);
        return new ThemeFigures(
                theme,
                behavior,
                perception,
                new Published(
                        gap,
                        box.leastGap(),
                        box.greatestGap(),
                        Published.bound(theme.congruence()).negated()),
                new Published(
                        sweetSpot, box.leastSweetSpot(), box.greatestSweetSpot(), Published.bound(theme.sweetSpot())));
    }

    /** Whose answers are behind behavior and perception. */
    Set<String> groups() {
        var groups = new TreeSet<String>();
        theme.others().behavior().blocks().forEach(block -> groups.addAll(block.groups()));
        theme.others().perception().blocks().forEach(block -> groups.addAll(block.groups()));
        return groups;
    }
}
