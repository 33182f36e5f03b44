package org.trust360.survey.orgchart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.trust360.survey.people.Relationship;
import org.trust360.survey.plan.RaterLimits;

/**
 * Who should rate whom besides those who do already: managers first, who have no substitutes, then direct reports, then
 * peers. Of many, those are taken who have the least to do; nobody is asked about more people than the limits allow, and no
 * group grows above its maximum. Where a group has no maximum, no more than {@value #USUAL_MOST} are proposed.
 */
final class OrgChartProposal {

    static final int USUAL_MOST = 10;

    private static final List<Relationship> ORDER =
            List.of(Relationship.MANAGER, Relationship.DIRECT_REPORT, Relationship.PEER);

    private final OrgChart chart;
    private final RaterLimits limits;
    private final Map<String, Map<String, Relationship>> raters = new HashMap<>();
    private final Map<String, Integer> loads = new HashMap<>();

    OrgChartProposal(OrgChart chart, RaterLimits limits) {
        this.chart = chart;
        this.limits = limits;
    }

    /** Who rates a subject already, by external ids; to be told of all subjects before anything is proposed. */
    void know(String subject, Map<String, Relationship> known) {
        raters.put(subject, new HashMap<>(known));
        known.keySet().forEach(rater -> loads.merge(rater, 1, Integer::sum));
    }

    /** What is to be added for these subjects; the same every time. */
    List<Line> lines(List<String> subjects, Set<Relationship> groups) {
        var lines = new ArrayList<Line>();
        for (var group : ORDER) {
            if (groups.contains(group)) {
                subjects.forEach(subject -> propose(subject, group, lines));
            }
        }
        return lines;
    }

    private void propose(String subject, Relationship group, List<Line> lines) {
        var known = raters.computeIfAbsent(subject, _ -> new HashMap<>());
        long there = known.values().stream().filter(group::equals).count();
        int most = limits.of(group).most();
        candidates(subject, group).stream()
                .filter(rater -> !rater.equals(subject) && !known.containsKey(rater))
                .filter(rater -> load(rater) < limits.perRater())
                .sorted(Comparator.comparingInt(this::load)
                        .thenComparingInt(rater -> mixed(subject, rater))
                        .thenComparing(Comparator.naturalOrder()))
                .limit(Math.max(0, (most == 0 ? USUAL_MOST : most) - there))
                .forEach(rater -> {
                    known.put(rater, group);
                    loads.merge(rater, 1, Integer::sum);
                    lines.add(new Line(subject, rater, group));
                });
    }

    private List<String> candidates(String subject, Relationship group) {
        return switch (group) {
            case MANAGER -> chart.managerOf(subject).stream().toList();
            case DIRECT_REPORT -> chart.reportsOf(subject);
            case PEER -> chart.peersOf(subject);
            case SELF, OTHER -> List.of();
        };
    }

    private int load(String rater) {
        return loads.getOrDefault(rater, 0);
    }

    /** Another order for each subject, so that it is not always the same who are asked first. */
    private static int mixed(String subject, String rater) {
        return (subject + '/' + rater).hashCode();
    }

    /** Somebody to be asked about somebody, by external ids. */
    record Line(String subject, String rater, Relationship relationship) {}
}
