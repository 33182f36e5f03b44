package org.trust360.scoring.organisation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.trust360.scoring.audit.RollUp;
import org.trust360.scoring.audit.RollUpAuditor;
import org.trust360.scoring.organisation.ReleasedLeader.Means;

/**
 * Themes by parts of the organisation. A figure is over three leaders or more, none of whom has more than half of its
 * answers, and the whole minus the parts that are shown is so, too (A9): where it is not, the smallest part goes.
 *
 * <p>All figures of a theme are over the same leaders, those who have intention, behavior and perception; so no
 * difference of two figures speaks of fewer.
 */
final class UnitTable {

    private final List<String> themes;
    private final CampaignLeaders leaders;
    private final List<RollUp> published;
    private final Set<String> names;

    private UnitTable(CampaignLeaders leaders) {
        this.themes = leaders.themes();
        this.leaders = leaders;
        this.published = RollUpAuditor.publishable(IntStream.range(0, themes.size())
                .boxed()
                .flatMap(theme -> rollUps(theme).stream())
                .toList());
        this.names = published.stream().map(RollUp::name).collect(Collectors.toSet());
    }

    static UnitTable of(CampaignLeaders leaders) {
        return new UnitTable(leaders);
    }

    /** Who is in which of the figures. */
    List<ReleasedFigure> released() {
        return published.stream()
                .map(rollUp -> ReleasedFigure.of(themes.get(rollUp.variable()), rollUp))
                .toList();
    }

    /** The whole first, then the units, the largest first, so that the smallest goes where something has to. */
    private List<RollUp> rollUps(int theme) {
        var rollUps = new ArrayList<RollUp>();
        rollUps.add(new RollUp(name(theme, null), theme, answers(theme, null)));
        bySize().stream()
                .map(unit -> new RollUp(name(theme, unit), theme, answers(theme, unit)))
                .filter(rollUp -> !rollUp.answers().isEmpty())
                .forEach(rollUps::add);
        return rollUps;
    }

    /** Over all themes alike, so that the same unit goes in each. */
    private List<String> bySize() {
        var sizes = leaders.all().stream()
                .map(ReleasedLeader::unit)
                .filter(Objects::nonNull)
                .collect(Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()));
        return sizes.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** By leader, how many answers the figures of a theme are made of. */
    private Map<String, Integer> answers(int theme, @Nullable String unit) {
        var answers = new HashMap<String, Integer>();
        leaders.of(unit, theme).forEach((id, means) -> answers.put(id, means.answers()));
        return answers;
    }

    private static String name(int theme, @Nullable String unit) {
        return unit == null ? theme + ":" : theme + ":" + unit + ":";
    }

    /** The themes of all leaders. */
    List<OrganisationFigures.Theme> whole() {
        return themes(null);
    }

    /** The units that are shown in any theme, by their label. */
    List<OrganisationFigures.Unit> units() {
        return labels().stream()
                .map(unit -> new OrganisationFigures.Unit(unit, themes(unit)))
                .filter(unit -> !unit.themes().isEmpty())
                .toList();
    }

    /** The labels of those that are shown in none. */
    List<String> withheld() {
        var shown = new HashSet<>(
                units().stream().map(OrganisationFigures.Unit::unit).toList());
        return labels().stream().filter(unit -> !shown.contains(unit)).toList();
    }

    private List<String> labels() {
        return leaders.all().stream()
                .map(ReleasedLeader::unit)
                .filter(Objects::nonNull)
                .distinct()
                .sorted()
                .toList();
    }

    private List<OrganisationFigures.Theme> themes(@Nullable String unit) {
        return IntStream.range(0, themes.size())
                .filter(theme -> names.contains(name(theme, unit)))
                .mapToObj(theme -> theme(theme, unit))
                .toList();
    }

    private OrganisationFigures.Theme theme(int theme, @Nullable String unit) {
        var means = means(theme, unit);
        double intention = oneDecimal(means.stream().mapToDouble(Means::intention));
        double behavior = oneDecimal(means.stream().mapToDouble(Means::behavior));
        double perception = oneDecimal(means.stream().mapToDouble(Means::perception));
        return new OrganisationFigures.Theme(
                themes.get(theme),
                bucket(means.size()),
                intention,
                behavior,
                perception,
                Estimate.rounded(intention - behavior),
                Estimate.rounded(behavior - perception),
                Estimate.rounded(intention - perception));
    }

    /** Of the leaders that the figures of a theme are made of. */
    List<Means> means(int theme, @Nullable String unit) {
        return List.copyOf(leaders.of(unit, theme).values());
    }

    private static double oneDecimal(DoubleStream points) {
        return Math.floor(points.average().orElseThrow() * 10 + 0.5 + 1e-9) / 10;
    }

    static String bucket(int leaders) {
        return leaders < 5 ? "3-4" : leaders < 10 ? "5-9" : leaders < 20 ? "10-19" : "20+";
    }
}
