package org.trust360.scoring.growth;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.trust360.scoring.growth.Comparison.Pair;
import org.trust360.scoring.publication.Growth;
import org.trust360.scoring.publication.Growth.ThemeChanges;
import org.trust360.scoring.publication.Report;

/**
 * Compares reports about the same subject on the same themes. It sees reports and nothing else, so it cannot tell more
 * than they do together; and the answers of two cycles are different answers, so no combination of both reports speaks of
 * fewer people than one of them alone (A4, {@code CyclesTogetherTests}).
 */
public final class GrowthMaking {

    private GrowthMaking() {}

    /** Whether the two ask about the same themes on the same scale, in whatever order. */
    public static boolean isComparable(Report earlier, Report now) {
        return earlier.questionnaire().scaleMax() == now.questionnaire().scaleMax()
                && themes(earlier).equals(themes(now));
    }

    /**
     * What became different since the last of the earlier reports; empty where there is none.
     *
     * @param earlier comparable with this one, the first cycle first
     */
    public static Optional<Growth> of(List<Report> earlier, Report now, List<CycleFact> facts) {
        return earlier.isEmpty()
                ? Optional.empty()
                : Optional.of(new Growth(
                        earlier.size() + 1,
                        earlier.getLast().id(),
                        new Comparison(pairs(earlier.getLast(), now)).changes(),
                        changes(earlier.getLast(), now),
                        ScenarioMaking.of(earlier, now, facts).orElse(null)));
    }

    /** Theme by theme, in the order of the newer; a theme that only one of them has is left out. */
    public static List<ThemeChanges> changes(Report earlier, Report now) {
        return pairs(earlier, now).stream()
                .map(pair -> new ThemeChanges(pair.now().theme().id(), new Comparison(List.of(pair)).changes()))
                .toList();
    }

    private static List<Pair> pairs(Report earlier, Report now) {
        Map<String, Report.Theme> known =
                earlier.themes().stream().collect(Collectors.toMap(Report.Theme::id, Function.identity()));
        int scaleMax = now.questionnaire().scaleMax();
        return now.themes().stream()
                .filter(theme -> known.containsKey(theme.id()))
                .map(theme -> new Pair(
                        ThemeFigures.of(Objects.requireNonNull(known.get(theme.id())), scaleMax),
                        ThemeFigures.of(theme, scaleMax)))
                .toList();
    }

    private static Set<String> themes(Report report) {
        return report.themes().stream().map(Report.Theme::id).collect(Collectors.toCollection(TreeSet::new));
    }
}
