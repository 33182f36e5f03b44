package org.trust360.scoring.organisation.web;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.trust360.scoring.organisation.OrganisationFigures;
import org.trust360.scoring.organisation.OrganisationFigures.Theme;

/**
 * The frozen figures of a campaign as HR reads them: nothing is computed here, and the order is that of the questionnaire
 * and of the labels.
 *
 * @param gaps what is missing on the page, and why
 * @param whole null where there are too few leaders for it
 * @param withheld the units that are not shown
 * @param growth null where there is no campaign before
 * @param norms null where there are too few leaders for them
 */
record OrganisationView(
        String campaign,
        String closed,
        String about,
        List<String> gaps,
        @Nullable ThemePicture whole,
        List<ThemePicture> units,
        List<String> withheld,
        ClassPicture classes,
        @Nullable Development growth,
        Measurement measurement,
        @Nullable Table norms) {

    /** From this many leaders on, everything but the norms is shown. */
    private static final int ENOUGH = 10;

    static OrganisationView of(OrganisationFigures figures, Themes themes, Wording wording) {
        int scaleMax = figures.questionnaire().scaleMax();
        var whole = figures.whole();
        return new OrganisationView(
                figures.campaign(),
                closed(figures, wording),
                about(figures, wording),
                gaps(figures, wording),
                whole.isEmpty() ? null : ThemePicture.of(wording.text("whole"), whole, scaleMax, themes, wording),
                figures.units().stream()
                        .map(unit -> ThemePicture.of(unit.unit(), unit.themes(), scaleMax, themes, wording))
                        .toList(),
                figures.withheld(),
                ClassPicture.of(figures.spreads(), themes, wording),
                figures.growth() == null ? null : Development.of(figures.growth(), themes, wording),
                Measurement.of(figures, wording),
                norms(figures, themes, wording));
    }

    static String closed(OrganisationFigures figures, Wording wording) {
        return figures.closedOn() == null
                ? wording.text("closed.earlier")
                : wording.text("closed", wording.day(figures.closedOn()));
    }

    static String about(OrganisationFigures figures, Wording wording) {
        var asked = figures.questionnaire();
        return wording.text("about", figures.leaders(), asked.id(), asked.version());
    }

    private static List<String> gaps(OrganisationFigures figures, Wording wording) {
        int themes = figures.whole().size();
        return Stream.<@Nullable String>of(
                        themes == 0 ? wording.text("gap.themes") : null,
                        figures.leaders() < ENOUGH ? wording.text("gap.measurement", figures.leaders()) : null)
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .toList();
    }

    private static @Nullable Table norms(OrganisationFigures figures, Themes themes, Wording wording) {
        var norms = figures.norms();
        if (norms == null) {
            return null;
        }
        var usual = norms.sayDo();
        var gaps = figures.whole().stream()
                .map(Theme::id)
                .filter(usual::containsKey)
                .map(id -> new Table.Row(themes.of(id), List.of(wording.fine(Objects.requireNonNull(usual.get(id))))));
        var prior = Stream.of(
                new Table.Row(wording.text("norms.variance"), List.of(wording.variance(norms.priorVariance()))),
                new Table.Row(wording.text("norms.freedom"), List.of(wording.plain(norms.priorDegreesOfFreedom()))));
        var rows = Stream.concat(gaps, prior).toList();
        return new Table(
                wording.text("norms.table", norms.leaders()),
                wording.text("column.theme"),
                List.of(wording.text("column.usual")),
                rows);
    }
}
