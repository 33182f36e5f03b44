package org.trust360.survey.console;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.trust360.survey.outlook.Outlook;

/** A warning of the outlook; no group stands for all anonymous ones together, or for what one rater is asked. */
record WarningRow(
        String kind,
        String name,
        String externalId,
        @Nullable String group,
        int raters,
        int limit,
        List<Outlook.Hint> hints) {

    /** How many the page of the campaign shows itself. */
    static final int FIRST = 5;

    static WarningRow of(Outlook.Warning warning) {
        return switch (warning) {
            case Outlook.Warning.LeftOut it -> row("left-out", it, null, 0, 0);
            case Outlook.Warning.SmallGroup it -> row("small", it, it.group().word(), it.raters(), 0);
            case Outlook.Warning.TooFewRaters it -> row("too-few", it, null, it.raters(), 0);
            case Outlook.Warning.BelowMinimum it -> row("below", it, it.group().word(), it.raters(), it.least());
            case Outlook.Warning.AboveMaximum it -> row("above", it, it.group().word(), it.raters(), it.most());
            case Outlook.Warning.AskedTooOften it ->
                new WarningRow(
                        "asked",
                        it.subject().name(),
                        it.subject().externalId(),
                        null,
                        it.asked(),
                        it.most(),
                        it.hints());
        };
    }

    private static WarningRow row(String kind, Outlook.Warning warning, @Nullable String group, int raters, int limit) {
        var subject = warning.subject();
        return new WarningRow(kind, subject.name(), subject.externalId(), group, raters, limit, List.of());
    }
}
