package org.trust360.survey.campaign.api;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.trust360.survey.outlook.Outlook;

/** An outlook as the API gives it. */
record OutlookAnswer(
        int subjects, int assignments, int raters, List<WarningAnswer> warnings, int warningCount, int violations) {

    static OutlookAnswer of(Outlook outlook) {
        return new OutlookAnswer(
                outlook.subjects(),
                outlook.assignments(),
                outlook.raters(),
                outlook.warnings().stream().map(WarningAnswer::of).toList(),
                outlook.warningCount(),
                outlook.violations());
    }

    /**
     * Something below or above what is wanted. No relationship stands for all anonymous groups together, or for what one
     * rater is asked.
     */
    record WarningAnswer(
            String kind,
            String subject,
            @Nullable String relationship,
            int raters,
            @Nullable Integer limit,
            List<HintAnswer> hints) {

        static WarningAnswer of(Outlook.Warning warning) {
            var id = warning.subject().externalId();
            return switch (warning) {
                case Outlook.Warning.LeftOut _ -> new WarningAnswer("left-out", id, null, 0, null, List.of());
                case Outlook.Warning.SmallGroup small ->
                    new WarningAnswer("small-group", id, small.group().word(), small.raters(), null, List.of());
                case Outlook.Warning.TooFewRaters few ->
                    new WarningAnswer("too-few-raters", id, null, few.raters(), null, List.of());
                case Outlook.Warning.BelowMinimum below ->
                    new WarningAnswer(
                            "below-minimum", id, below.group().word(), below.raters(), below.least(), List.of());
                case Outlook.Warning.AboveMaximum above ->
                    new WarningAnswer(
                            "above-maximum", id, above.group().word(), above.raters(), above.most(), List.of());
                case Outlook.Warning.AskedTooOften often ->
                    new WarningAnswer(
                            "asked-too-often",
                            id,
                            null,
                            often.asked(),
                            often.most(),
                            often.hints().stream().map(HintAnswer::of).toList());
            };
        }
    }

    /** Somebody who could be asked instead, if there is anybody. */
    record HintAnswer(
            String subject, String relationship, @Nullable String instead) {

        static HintAnswer of(Outlook.Hint hint) {
            return new HintAnswer(
                    hint.about().externalId(),
                    hint.group().word(),
                    hint.instead().map(Outlook.Subject::externalId).orElse(null));
        }
    }
}
