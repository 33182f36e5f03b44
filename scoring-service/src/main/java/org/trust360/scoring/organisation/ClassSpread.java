package org.trust360.scoring.organisation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.trust360.scoring.audit.RollUpAuditor;
import org.trust360.scoring.congruence.CongruenceClass;
import org.trust360.scoring.organisation.OrganisationFigures.ClassShare;
import org.trust360.scoring.organisation.OrganisationFigures.Spread;

/**
 * How the classes of congruence are spread over leaders, in tens of per cent, from ten leaders on.
 *
 * <p>A class stands alone with three leaders and five per cent or more. All others are together in one part, and with them
 * the smallest of the rest until that part is enough, too. Where fewer than two parts are left, the one would tell the
 * class of everybody (A8), so there is nothing.
 */
final class ClassSpread {

    /** That of the model, whatever the shares are. */
    private static final List<String> ORDER =
            Arrays.stream(CongruenceClass.values()).map(ReleasedLeader::word).toList();

    private static final int ALL = 100;
    private static final int STEP = 10;

    private ClassSpread() {}

    /**
     * @param theme null for the leaders as a whole
     * @param classes one per leader, null where a leader has none
     */
    static Optional<Spread> of(@Nullable String theme, List<? extends @Nullable String> classes) {
        var counts = new TreeMap<String, Integer>();
        for (var each : classes) {
            if (each != null) {
                counts.merge(each, 1, Integer::sum);
            }
        }
        int all = counts.values().stream().mapToInt(Integer::intValue).sum();
        return all < Estimate.LEAST_LEADERS ? Optional.empty() : parts(theme, counts, all);
    }

    private static Optional<Spread> parts(@Nullable String theme, Map<String, Integer> counts, int all) {
        var alone = new ArrayList<>(counts.entrySet());
        alone.sort(Map.Entry.<String, Integer>comparingByValue()
                .reversed()
                .thenComparing(Map.Entry.comparingByKey(Comparator.comparingInt(ORDER::indexOf))));
        int together = 0;
        while (!alone.isEmpty() && (isTooSmall(alone.getLast().getValue(), all) || isPart(together, all))) {
            together += alone.removeLast().getValue();
        }
        int parts = alone.size() + (together > 0 ? 1 : 0);
        return parts < 2 ? Optional.empty() : Optional.of(spread(theme, alone, together, all));
    }

    private static Spread spread(
            @Nullable String theme, List<Map.Entry<String, Integer>> alone, int together, int all) {
        var shares = alone.stream()
                .sorted(Comparator.comparingInt(share -> ORDER.indexOf(share.getKey())))
                .map(share -> new ClassShare(share.getKey(), percent(share.getValue(), all)))
                .toList();
        return new Spread(theme, UnitTable.bucket(all), shares, together == 0 ? null : percent(together, all));
    }

    private static boolean isPart(int together, int all) {
        return together > 0 && isTooSmall(together, all);
    }

    private static boolean isTooSmall(int leaders, int all) {
        return leaders < RollUpAuditor.LEADERS || leaders * ALL < all * STEP / 2;
    }

    private static int percent(int leaders, int all) {
        return (int) ((long) leaders * ALL + all * (STEP / 2L)) / (all * STEP) * STEP;
    }
}
