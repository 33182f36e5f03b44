package org.trust360.scoring.report.web;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.trust360.scoring.publication.Gaps.Gap;
import org.trust360.scoring.publication.Report;
import org.trust360.scoring.publication.Report.Theme;
import org.trust360.scoring.publication.Report.Value;
import org.trust360.scoring.report.web.Sentence.Named;

/**
 * What a report says in plain sentences, by the fixed rules of docs/report-wording.md from the published figures alone.
 * Same figures, same sentences.
 */
final class Interpretation {

    /** The three agree; only their level differs. */
    private static final Set<String> CONGRUENT = Set.of("sweet-spot", "congruent-mid", "congruent-low");

    /** The name of what is said where the leader sees strikingly more than the others. */
    static final String BLIND_SPOT = "theme.blind-spot";

    private static final String SWEET_SPOT = "sweet-spot";

    /** A sentence names so many themes of the sweet spot at most. */
    private static final int MOST_NAMED = 2;

    /** A mean difference below this share of the scale says nothing by itself: the model's tolerance. */
    private static final double TOLERANCE = 0.125;

    private final Report report;
    private final double range;

    private Interpretation(Report report) {
        this.report = report;
        this.range = report.questionnaire().scaleMax() - 1.0;
    }

    static Interpretation of(Report report) {
        return new Interpretation(report);
    }

    /** The three sentences that come first: how the three stand, where, and how well the leader knew. */
    List<Sentence> opening() {
        return List.of(headline(), where(), expectation());
    }

    private Sentence headline() {
        var category = report.summary().category();
        if (category == null) {
            return Sentence.of("opening.none." + mostFrequentReason(), report.threshold());
        }
        if (!CONGRUENT.contains(category) && isMixed()) {
            return Sentence.of("opening.mixed");
        }
        return Sentence.of("opening." + againstUsual(category, report.summary().usualSayDo() != null));
    }

    /** The name of what is said of a class; what depends on the say-do gap is said otherwise where it is read against norms. */
    static String againstUsual(String category, boolean isNormed) {
        boolean dependsOnNorm = !category.equals("enacted-not-trusted") && !category.equals("trusted-beyond-behaviour");
        return isNormed && dependsOnNorm ? category + ".usual" : category;
    }

    /** On average the three agree, theme by theme they do not: the gaps point in different directions. */
    private boolean isMixed() {
        var sayDo = report.summary().sayDo().value();
        var credited = report.summary().doCredited().value();
        if (sayDo == null || credited == null) {
            return false;
        }
        double usual = Objects.requireNonNullElse(report.summary().usualSayDo(), 0.0);
        double one = (sayDo - usual) / range;
        double other = credited / range;
        double squared = (one * one + other * other + (one + other) * (one + other)) / 2;
        return 1 - Math.sqrt(squared) >= report.limits().congruent();
    }

    private String mostFrequentReason() {
        return report.themes().stream()
                .map(theme -> theme.congruence().missing())
                .filter(Objects::nonNull)
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()))
                .entrySet()
                .stream()
                .max(Comparator.comparingLong((Map.Entry<String, Long> reason) -> reason.getValue())
                        .thenComparing(Map.Entry::getKey))
                .map(Map.Entry::getKey)
                .orElse("not-asked");
    }

    private Sentence where() {
        var compared = scorable().toList();
        var spot = whereTrustLives();
        var apart = distances();
        if (compared.isEmpty()) {
            return whatIsSeen();
        }
        if (spot.size() == compared.size()) {
            return Sentence.of("where.all", spot.size());
        }
        if (!spot.isEmpty()) {
            var named = names(spot.stream().limit(MOST_NAMED).toList());
            return apart.isEmpty()
                    ? Sentence.of("where.spot", named)
                    : Sentence.of("where.spot-and-apart", named, names(apart.subList(0, 1)));
        }
        return closestAndFurthest(compared);
    }

    private static Sentence closestAndFurthest(List<Theme> compared) {
        var byCongruence = Comparator.comparingDouble((Theme theme) -> known(theme.congruence()));
        var closest = compared.stream().max(byCongruence).orElseThrow();
        var furthest = compared.stream().min(byCongruence).orElseThrow();
        if (compared.size() == 1) {
            return Sentence.of("where.one", names(compared));
        }
        return byCongruence.compare(closest, furthest) == 0
                ? Sentence.of("where.alike")
                : Sentence.of("where.closest", names(List.of(closest)), names(List.of(furthest)));
    }

    /** Without own answers: in which theme people see most. */
    private Sentence whatIsSeen() {
        var seen = report.themes().stream()
                .filter(theme -> theme.others().behavior().mean().value() != null)
                .toList();
        var byBehavior = Comparator.comparingDouble(
                (Theme theme) -> known(theme.others().behavior().mean()));
        var most = seen.stream().max(byBehavior);
        var least = seen.stream().min(byBehavior);
        if (most.isEmpty() || least.isEmpty()) {
            return Sentence.of("where.none");
        }
        return byBehavior.compare(most.get(), least.get()) == 0
                ? Sentence.of("where.seen-alike")
                : Sentence.of("where.seen", names(List.of(most.get())));
    }

    private Sentence expectation() {
        var bias = report.summary().metaperceptionBias().value();
        if (bias != null) {
            return Sentence.of("expectation." + direction(bias));
        }
        return Sentence.of(report.answered().self() ? "expectation.talk" : "expectation.own");
    }

    private String direction(double bias) {
        if (Math.abs(bias) < TOLERANCE * range) {
            return "close";
        }
        return bias > 0 ? "above" : "below";
    }

    /** The themes in the sweet spot, those first in which it is highest. */
    List<Theme> whereTrustLives() {
        return report.themes().stream()
                .filter(theme -> SWEET_SPOT.equals(theme.category()))
                .sorted(Comparator.comparingDouble((Theme theme) -> known(theme.sweetSpot()))
                        .reversed())
                .toList();
    }

    /** The themes whose three are apart, those first that are furthest. */
    List<Theme> distances() {
        return scorable()
                .filter(theme -> !CONGRUENT.contains(theme.category()))
                .sorted(Comparator.comparingDouble(theme -> known(theme.congruence())))
                .toList();
    }

    /** How the leader's own view of a theme stands to that of the others, where they are strikingly apart. */
    Optional<Sentence> selfOther(Theme theme) {
        var gap = theme.gaps().selfOther();
        var value = gap.value();
        if (value == null || !isStriking(gap)) {
            return Optional.empty();
        }
        return Optional.of(Sentence.of(
                value > 0 ? BLIND_SPOT : "theme.hidden-strength",
                known(theme.self().behavior()),
                theme.others().behavior().mean()));
    }

    /**
     * Above a third of the scale points K, and an interval that does not touch zero, both as they are printed; so everybody
     * can check it.
     */
    private boolean isStriking(Gap gap) {
        var interval = gap.interval();
        return gap.value() != null
                && interval != null
                && Math.abs(gap.value()) > report.questionnaire().scaleMax() / 3.0
                && (interval.low() > 0 || interval.high() < 0);
    }

    private Stream<Theme> scorable() {
        return report.themes().stream().filter(theme -> theme.category() != null);
    }

    private static Named names(List<Theme> themes) {
        return new Named(themes.stream().map(Theme::names).toList());
    }

    private static double known(Value value) {
        return Objects.requireNonNull(value.value());
    }

    /** The firmness of the themes that have a class. */
    List<String> firmness() {
        return scorable().map(Theme::firmness).flatMap(Stream::ofNullable).toList();
    }
}
