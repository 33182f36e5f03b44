package org.trust360.scoring.report.web;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.trust360.scoring.publication.Report;

/**
 * Where the leader's own view and that of the others are strikingly apart.
 *
 * @param none what to say where there is no such theme, null where there is
 */
record Mirror(
        List<Noticed> blindSpots,
        List<Noticed> hiddenStrengths,
        @Nullable String none) {

    /** A theme, where it is on the page, and what is said of it. */
    record Noticed(String anchor, String name, String text) {}

    static Mirror of(Report report, Language language) {
        var blindSpots = new ArrayList<Noticed>();
        var hiddenStrengths = new ArrayList<Noticed>();
        for (var theme : report.themes()) {
            Interpretation.of(report).selfOther(theme).ifPresent(sentence -> {
                var noticed = new Noticed(
                        "#theme-" + report.themes().indexOf(theme),
                        language.name(theme.names()),
                        language.text(sentence));
                (sentence.key().equals(Interpretation.BLIND_SPOT) ? blindSpots : hiddenStrengths).add(noticed);
            });
        }
        boolean compared = report.themes().stream()
                .anyMatch(theme -> theme.gaps().selfOther().value() != null);
        var none = blindSpots.isEmpty() && hiddenStrengths.isEmpty()
                ? language.text(compared ? "mirror.none" : "mirror.unknown")
                : null;
        return new Mirror(blindSpots, hiddenStrengths, none);
    }
}
