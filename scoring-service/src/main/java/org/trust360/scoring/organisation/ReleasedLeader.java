package org.trust360.scoring.organisation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.trust360.scoring.congruence.Basis;
import org.trust360.scoring.congruence.CongruenceClass;
import org.trust360.scoring.measure.Figure;
import org.trust360.scoring.measure.Reason;
import org.trust360.scoring.publication.Report;

/**
 * What the report about one leader shows, as far as figures over leaders are made of it. Says nothing of who it is.
 *
 * @param unit the label of the part of the organisation, null where none was named
 * @param themes one entry per theme of the questionnaire, null where intention, behavior or perception is missing
 * @param adjusted C_adj
 * @param category the class over all themes, null where there is none
 * @param categories the class of each theme
 */
record ReleasedLeader(
        @Nullable String unit,
        List<? extends @Nullable Means> themes,
        Figure sweetSpot,
        Figure adjusted,
        Figure character,
        Figure competence,
        Figure followership,
        @Nullable String category,
        List<? extends @Nullable String> categories) {

    /**
     * One theme, on the scale of the questionnaire.
     *
     * @param answers how many raters said something of it
     */
    record Means(double intention, double behavior, double perception, int answers) {}

    static ReleasedLeader of(@Nullable String unit, Report report, ScoredLeader scored) {
        var themes = new ArrayList<@Nullable Means>();
        for (int i = 0; i < report.themes().size(); i++) {
            themes.add(means(report.themes().get(i), scored.answers().get(i)));
        }
        var followership = report.followership();
        return new ReleasedLeader(
                unit,
                themes,
                figure(report.summary().sweetSpot()),
                figure(report.summary().adjustedCongruence()),
                ofBasis(report, Basis.CHARACTER),
                ofBasis(report, Basis.COMPETENCE),
                followership == null ? Figure.missing(Reason.NOT_ASKED) : figure(followership.mean()),
                report.summary().category(),
                report.themes().stream()
                        .<@Nullable String>map(Report.Theme::category)
                        .toList());
    }

    /** As reports call the classes. */
    static String word(CongruenceClass category) {
        return category.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static @Nullable Means means(Report.Theme theme, int answers) {
        var intention = theme.self().intention().value();
        var behavior = theme.others().behavior().mean().value();
        var perception = theme.others().perception().mean().value();
        return intention == null || behavior == null || perception == null
                ? null
                : new Means(intention, behavior, perception, answers);
    }

    /** The mean of behavior and perception over the themes of a basis; missing unless half of these are there. */
    private static Figure ofBasis(Report report, Basis basis) {
        var asked = report.themes().stream()
                .filter(theme -> theme.basis().equalsIgnoreCase(basis.name()))
                .toList();
        var known = asked.stream()
                .map(ReleasedLeader::others)
                .filter(Figure::isKnown)
                .toList();
        return 2 * known.size() < asked.size()
                ? Figure.missing(Reason.TOO_FEW_THEMES)
                : Figure.meanOfKnown(known, Reason.TOO_FEW_THEMES);
    }

    private static Figure others(Report.Theme theme) {
        return Figure.of(
                figure(theme.others().behavior().mean()),
                figure(theme.others().perception().mean()),
                (behavior, perception) -> (behavior + perception) / 2);
    }

    private static Figure figure(Report.@Nullable Value value) {
        var known = value == null ? null : value.value();
        return known == null ? Figure.missing(Reason.TOO_FEW_ANSWERS) : Figure.of(known);
    }
}
