package org.trust360.scoring.report.web;

import org.jspecify.annotations.Nullable;
import org.trust360.scoring.publication.Report;
import org.trust360.scoring.publication.Report.Theme;

/** Which norms a report was read against, in words. */
final class Norming {

    private Norming() {}

    static String sentence(Report report, Language language) {
        var norms = report.norms();
        return norms == null ? language.text("norms.none") : language.text("norms.used", norms.leaders());
    }

    /** What is usual in a theme, beside its own gap; null without a norm. */
    static @Nullable String ofTheme(Theme theme, Language language) {
        var usual = theme.usual();
        var gap = theme.gaps().sayDo().value();
        return usual == null || gap == null
                ? null
                : language.text(
                        "norms.theme", language.distance(gap), language.distance(usual.sayDo()), usual.leaders());
    }
}
