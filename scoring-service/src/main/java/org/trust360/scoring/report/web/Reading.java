package org.trust360.scoring.report.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.trust360.scoring.congruence.Triple;
import org.trust360.scoring.publication.Report;
import org.trust360.scoring.publication.Report.Theme;
import org.trust360.scoring.publication.Report.Value;

/**
 * What a report says in plain sentences, by fixed rules from the published figures alone. Same figures, same sentences.
 */
final class Reading {

    /** The three agree; only their level differs. */
    private static final Set<String> CONGRUENT = Set.of("sweet-spot", "congruent-mid", "congruent-low");

    private static final String SWEET_SPOT = "sweet-spot";
    private static final int MOST_DISTANCES = 3;

    /** A mean difference below this share of the scale points says nothing by itself: the model's tolerance. */
    private static final double TOLERANCE = 0.125;

    /** A gap between own and others' view above this share of the scale points is worth a word of its own. */
    private static final double STRIKING = 1.0 / 3;

    private final Report report;
    private final double range;

    private Reading(Report report) {
        this.report = report;
        this.range = report.questionnaire().scaleMax() - 1.0;
    }

    static Reading of(Report report) {
        return new Reading(report);
    }

    /** The first lines, before any picture. */
    List<Sentence> opening() {
        var sentences = new ArrayList<Sentence>();
        sentences.add(headline());
        position().ifPresent(sentences::add);
        expectation().ifPresent(sentences::add);
        return sentences;
    }

    private Sentence headline() {
        var category = report.summary().category();
        if (category == null) {
            return Sentence.of("opening.none." + mostFrequentReason());
        }
        return Sentence.of(!CONGRUENT.contains(category) && isMixed() ? "opening.mixed" : "opening." + category);
    }

    /** On average the three agree, theme by theme they do not: the gaps point in different directions. */
    private boolean isMixed() {
        var summary = report.summary();
        var means = Stream.of(summary.intention(), summary.behavior(), summary.perception())
                .map(Value::value)
                .filter(Objects::nonNull)
                .map(mean -> (mean - 1) / range)
                .toList();
        return means.size() == 3
                && Triple.of(means.get(0), means.get(1), means.get(2)).congruence()
                        >= report.limits().congruent();
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

    private Optional<Sentence> position() {
        var intention = report.summary().intention().value();
        var behavior = report.summary().behavior().value();
        var perception = report.summary().perception().value();
        return intention == null || behavior == null || perception == null
                ? Optional.empty()
                : Optional.of(Sentence.of(
                        "opening.position",
                        intention,
                        behavior,
                        perception,
                        report.questionnaire().scaleMax()));
    }

    private Optional<Sentence> expectation() {
        var bias = report.summary().metaperceptionBias().value();
        if (bias == null) {
            return Optional.empty();
        }
        if (Math.abs(bias) < TOLERANCE * range) {
            return Optional.of(Sentence.of("opening.expectation.close"));
        }
        return Optional.of(Sentence.of(bias > 0 ? "opening.expectation.above" : "opening.expectation.below"));
    }

    /** The themes in which the three agree at a high level. */
    List<Theme> whereTrustLives() {
        return report.themes().stream()
                .filter(theme -> SWEET_SPOT.equals(theme.category()))
                .toList();
    }

    /** Where no theme is in the sweet spot: the one whose three are closest together. */
    Optional<Theme> closest() {
        return scorable().max(Comparator.comparingDouble(Reading::congruence));
    }

    /** The themes whose three are furthest apart, at most three. */
    List<Theme> distances() {
        return scorable()
                .filter(theme -> !CONGRUENT.contains(theme.category()))
                .sorted(Comparator.comparingDouble(Reading::congruence))
                .limit(MOST_DISTANCES)
                .toList();
    }

    /** What to say of the difference between the leader's own view of a theme and that of the others. */
    Optional<Sentence> selfOther(Theme theme) {
        var gap = theme.gaps().selfOther().value();
        if (gap == null || Math.abs(gap) <= STRIKING * range) {
            return Optional.empty();
        }
        return Optional.of(Sentence.of(gap > 0 ? "theme.blind-spot" : "theme.hidden-strength"));
    }

    private Stream<Theme> scorable() {
        return report.themes().stream().filter(theme -> theme.congruence().value() != null);
    }

    private static double congruence(Theme theme) {
        return Objects.requireNonNull(theme.congruence().value());
    }
}
