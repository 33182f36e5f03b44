package org.trust360.survey.console;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.trust360.survey.campaign.CampaignView;
import org.trust360.survey.campaign.NextStep;
import org.trust360.survey.campaign.PhaseEnd;
import org.trust360.survey.outlook.Outlook;
import org.trust360.survey.participation.ParticipationSnapshot;
import org.trust360.survey.people.Relationship;
import org.trust360.survey.plan.RaterLimits;

/** What the page of one campaign shows. */
record CampaignScreen(
        CampaignView view,
        String id,
        String name,
        String state,
        String next,
        String nextAt,
        String deadline,
        List<PhaseRow> phases,
        String zone,
        List<String> groups,
        @Nullable Integer chosen,
        @Nullable Integer participation,
        @Nullable String participationDay,
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
                times.shown(summary.nextAt(), locale),
                times.shown(summary.deadline(), locale),
                view.phases().stream()
                        .map(end -> PhaseRow.of(end, times, locale))
                        .toList(),
                times.zone(locale),
                view.groups().stream().map(Relationship::word).toList(),
                view.chosen().orElse(null),
                view.participation().flatMap(ParticipationSnapshot::percent).orElse(null),
                view.participation()
                        .map(snapshot -> times.day(snapshot.day(), locale))
                        .orElse(null),
                view.work().orElse(null),
                outlook.orElse(null),
                outlook.map(Outlook::warnings).orElse(List.of()).stream()
                        .limit(WarningRow.FIRST)
                        .map(WarningRow::of)
                        .toList());
    }

    /** The states on the way, where this campaign passes through them. */
    public List<Step> steps() {
        var states = view.course().nomination().isPresent()
                ? List.of("draft", "nominating", "collecting", "closed", "released", "following")
                : List.of("draft", "collecting", "closed", "released", "following");
        int at = states.indexOf(state);
        return states.stream()
                .map(one -> new Step(one, states.indexOf(one) < at, one.equals(state)))
                .toList();
    }

    public boolean canNominate() {
        return view.summary().next() == NextStep.NOMINATE;
    }

    public boolean isNominating() {
        return state.equals("nominating");
    }

    /** The groups that have limits, in the order in which groups are shown everywhere. */
    public List<GroupLimit> limits() {
        return view.groups().stream()
                .filter(view.limits().groups()::containsKey)
                .map(group -> new GroupLimit(group.word(), view.limits().of(group)))
                .filter(limit -> limit.range().least() > 0 || limit.range().most() > 0)
                .toList();
    }

    public List<ParticipationSnapshot.UnitShare> units() {
        return view.participation().map(ParticipationSnapshot::units).orElse(List.of());
    }

    /** Whether it has been proposed, and not merely prepared, who rates whom. */
    public boolean canOpenEarly() {
        return switch (view.summary().next()) {
            case PROPOSING_UNTIL, APPROVING_UNTIL, NOBODY_NOMINATED, LIMITS_NOT_KEPT -> true;
            case OPEN,
                    NOMINATE,
                    PREPARING,
                    HANDING_OVER,
                    LAUNCHING,
                    CLOSES_AT_DEADLINE,
                    CLOSING,
                    REPORTS_BEING_MADE,
                    RELEASE,
                    COACHES_RELEASE,
                    COACHES_GO_ON,
                    RELEASED,
                    RELEASED_AS_READY,
                    FOLLOWING,
                    CANCELLING,
                    NONE -> false;
        };
    }

    public boolean canCancel() {
        return !isReported() && !state.equals("cancelled");
    }

    /** Whether its reports are released. */
    public boolean isReported() {
        return state.equals("released") || state.equals("following");
    }

    public boolean canPlanNext() {
        return isReported()
                && view.summary().next() != NextStep.COACHES_GO_ON
                && view.after().next().isEmpty()
                && view.lineage().pulse().isEmpty();
    }

    public boolean canMove() {
        return phases.stream().anyMatch(PhaseRow::movable);
    }

    /** Seconds until the page asks again whether something has changed; 0 where nothing will by itself. */
    public int refresh() {
        return switch (view.summary().next()) {
            case LAUNCHING, CLOSING, PREPARING, HANDING_OVER, CANCELLING -> 2;
            case REPORTS_BEING_MADE, RELEASED_AS_READY -> 5;
            case COACHES_RELEASE,
                    COACHES_GO_ON,
                    CLOSES_AT_DEADLINE,
                    PROPOSING_UNTIL,
                    APPROVING_UNTIL,
                    NOBODY_NOMINATED,
                    LIMITS_NOT_KEPT -> 60;
            case OPEN, NOMINATE, RELEASE, RELEASED, FOLLOWING, NONE -> 0;
        };
    }

    public boolean canOpen() {
        return !canNominate() && outlook != null && outlook.subjects() > 0;
    }

    public boolean canClose() {
        return view.summary().next() == NextStep.CLOSES_AT_DEADLINE
                || view.summary().next() == NextStep.LAUNCHING;
    }

    public boolean canRelease() {
        return view.summary().next() == NextStep.RELEASE || view.summary().next() == NextStep.REPORTS_BEING_MADE;
    }

    /** A state on the way of a campaign. */
    record Step(String state, boolean done, boolean current) {}

    /** How many raters a group has at least and at most. */
    record GroupLimit(String group, RaterLimits.Range range) {}

    /** The end of a phase. */
    record PhaseRow(String phase, String shown, String input, boolean movable) {

        static PhaseRow of(PhaseEnd end, PageTimes times, Locale locale) {
            return new PhaseRow(
                    end.phase().word(), times.shown(end.at(), locale), times.asInput(end.at()), end.movable());
        }
    }
}
