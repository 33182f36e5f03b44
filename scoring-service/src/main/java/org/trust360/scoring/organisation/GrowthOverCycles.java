package org.trust360.scoring.organisation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import org.trust360.scoring.audit.RollUp;
import org.trust360.scoring.audit.RollUpAuditor;
import org.trust360.scoring.measure.PairedChange;
import org.trust360.scoring.organisation.OrganisationFigures.Change;
import org.trust360.scoring.organisation.OrganisationFigures.Shift;
import org.trust360.scoring.organisation.ReleasedLeader.Means;

/**
 * How the means of themes changed since the campaign before, over leaders who are in both: ten or more.
 *
 * <p>The change is a difference of two means over the same leaders, one of each campaign. It is published only where both
 * of these means could be published, each beside all that HR has of its campaign (A9): whoever has the difference has less
 * than both, so nobody can be singled out by it, whoever left or joined in between. Where one or two leaders would be left
 * over, a few more are left out of the change, in an order that no figure decides.
 */
final class GrowthOverCycles {

    private static final String NAME = "growth";

    /** To make three of a rest of one on either side takes four at most; more units may take more. */
    private static final int MOST_LEFT_OUT = 6;

    private final EarlierCampaign earlier;
    private final CampaignLeaders now;
    private final List<ReleasedFigure> shown;
    private final Map<String, Map<String, Pair>> pairs = new TreeMap<>();

    private GrowthOverCycles(EarlierCampaign earlier, CampaignLeaders now, List<ReleasedFigure> shown) {
        this.earlier = earlier;
        this.now = now;
        this.shown = shown;
        common().forEach(theme -> pairs.put(theme, chosen(theme)));
    }

    /**
     * @param shown the other figures of the later campaign
     */
    static GrowthOverCycles of(EarlierCampaign earlier, CampaignLeaders now, List<ReleasedFigure> shown) {
        return new GrowthOverCycles(earlier, now, shown);
    }

    /** One leader, twice. */
    private record Pair(Means before, Means after) {}

    OrganisationFigures.Growth figures() {
        var themes = common().stream()
                .filter(theme -> !pairs(theme).isEmpty())
                .map(theme -> change(theme, List.copyOf(pairs(theme).values())))
                .toList();
        return new OrganisationFigures.Growth(earlier.id(), earlier.closedOn(), themes);
    }

    /** What HR has of the later campaign by it. */
    List<ReleasedFigure> released() {
        return common().stream()
                .filter(theme -> !pairs(theme).isEmpty())
                .map(theme -> new ReleasedFigure(theme, NAME, pairs(theme).keySet()))
                .toList();
    }

    private List<String> common() {
        return now.themes().stream()
                .filter(earlier.leaders().themes()::contains)
                .toList();
    }

    private Map<String, Pair> pairs(String theme) {
        return Objects.requireNonNull(pairs.get(theme));
    }

    /** Nobody, where there are too few of whom it may be said. */
    private Map<String, Pair> chosen(String theme) {
        var after = now.means(now.themes().indexOf(theme));
        var both = new TreeMap<String, Pair>();
        earlier.leaders().means(earlier.leaders().themes().indexOf(theme)).forEach((leader, before) -> {
            var then = after.get(leader);
            if (then != null) {
                both.put(leader, new Pair(before, then));
            }
        });
        for (int left = 0; left <= MOST_LEFT_OUT && both.size() >= Estimate.LEAST_LEADERS; left++) {
            if (isAllowed(theme, both)) {
                return both;
            }
            both.pollLastEntry();
        }
        return Map.of();
    }

    private boolean isAllowed(String theme, Map<String, Pair> pairs) {
        return isAllowed(theme, shown, answers(pairs, pair -> pair.after().answers()))
                && isAllowed(
                        theme,
                        earlier.released(),
                        answers(pairs, pair -> pair.before().answers()));
    }

    private static boolean isAllowed(String theme, List<ReleasedFigure> released, Map<String, Integer> answers) {
        var rollUps = new ArrayList<RollUp>();
        released.stream()
                .filter(figure -> figure.theme().equals(theme))
                .forEach(figure -> rollUps.add(figure.rollUp(0)));
        rollUps.add(new RollUp(NAME + " to audit", 0, answers));
        return RollUpAuditor.violations(rollUps).isEmpty();
    }

    private static Map<String, Integer> answers(Map<String, Pair> pairs, ToIntFunction<Pair> count) {
        var answers = new HashMap<String, Integer>();
        pairs.forEach((leader, pair) -> answers.put(leader, count.applyAsInt(pair)));
        return answers;
    }

    private static Change change(String theme, List<Pair> pairs) {
        return new Change(
                theme,
                UnitTable.bucket(pairs.size()),
                shift(pairs, Means::intention),
                shift(pairs, Means::behavior),
                shift(pairs, Means::perception));
    }

    private static Shift shift(List<Pair> pairs, ToDoubleFunction<Means> facet) {
        var change = PairedChange.of(IntStream.range(0, pairs.size())
                .mapToDouble(i -> facet.applyAsDouble(pairs.get(i).after())
                        - facet.applyAsDouble(pairs.get(i).before()))
                .toArray());
        var interval = change.interval(Estimate.CONFIDENCE);
        var told = interval == null || (interval.low() <= 0 && interval.high() >= 0)
                ? "none"
                : interval.low() > 0 ? "up" : "down";
        return new Shift(Estimate.of(change.n(), change.mean(), interval), told);
    }
}
