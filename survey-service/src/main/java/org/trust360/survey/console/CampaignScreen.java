package org.trust360.survey.console;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.trust360.survey.campaign.CampaignView;
import org.trust360.survey.campaign.NextStep;
import org.trust360.survey.campaign.Outlook;
import org.trust360.survey.people.Relationship;

/** What the page of one campaign shows. */
record CampaignScreen(
        CampaignView view,
        String id,
        String name,
        String state,
        String next,
        String deadline,
        String deadlineInput,
        String zone,
        List<String> groups,
        @Nullable Integer chosen,
        @Nullable Integer participation,
        CampaignView.@Nullable Work work,
        @Nullable Outlook outlook,
        List<WarningRow> warnings) {

    static CampaignScreen of(CampaignView view, Optional<Outlook> outlook, PageTimes times, Locale locale) {
        var summary = view.summary();
        return new CampaignScreen(
                view,
                summary.id(),
                summary.name(),
                summary.state().word(),
                summary.next().word(),
                times.shown(summary.deadline(), locale),
                times.asInput(summary.deadline()),
                times.zone(locale),
                view.groups().stream().map(Relationship::word).toList(),
                view.chosen().orElse(null),
                view.participation().orElse(null),
                view.work().orElse(null),
                outlook.orElse(null),
                outlook.map(Outlook::warnings).orElse(List.of()).stream()
                        .map(WarningRow::of)
                        .toList());
    }

    /** Seconds until the page asks again whether something has changed; 0 where nothing will by itself. */
    public int refresh() {
        return switch (view.summary().next()) {
            case LAUNCHING, CLOSING -> 2;
            case REPORTS_BEING_MADE -> 5;
            case CLOSES_AT_DEADLINE -> 60;
            case RELEASED -> view.reports().released() < view.summary().subjects() ? 5 : 0;
            case OPEN, RELEASE, NONE -> 0;
        };
    }

    public boolean canOpen() {
        return outlook != null && outlook.subjects() > 0;
    }

    public boolean canClose() {
        return view.summary().next() == NextStep.CLOSES_AT_DEADLINE
                || view.summary().next() == NextStep.LAUNCHING;
    }

    public boolean canRelease() {
        return view.summary().next() == NextStep.RELEASE || view.summary().next() == NextStep.REPORTS_BEING_MADE;
    }

    /** A warning of the outlook; no group stands for all anonymous ones together. */
    record WarningRow(
            String name, String externalId, @Nullable String group, int raters) {

        static WarningRow of(Outlook.Warning warning) {
            return switch (warning) {
                case Outlook.Warning.SmallGroup(var subject, var group, var raters) ->
                    new WarningRow(subject.name(), subject.externalId(), group.word(), raters);
                case Outlook.Warning.TooFewRaters(var subject, var raters) ->
                    new WarningRow(subject.name(), subject.externalId(), null, raters);
            };
        }
    }
}
