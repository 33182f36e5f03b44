package org.trust360.scoring.ratingsfile.output;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.trust360.scoring.publication.Report;
import org.trust360.scoring.publication.Report.GroupFacet;
import org.trust360.scoring.publication.Report.Seen;
import org.trust360.scoring.publication.Report.Theme;

/**
 * What is in the reports as tables, for a spreadsheet or R; nothing is here that is not in a report. Where a bound column
 * says at-least, at-most or about, the figure of that name is a bound.
 */
public final class Tables implements AutoCloseable {

    private final CsvFile leaders;
    private final CsvFile themes;
    private final CsvFile groups;
    private final CsvFile withheld;

    public Tables(OutputFolder folder) {
        leaders = new CsvFile(
                folder.table("leaders.csv"),
                ("leader,report,self,themes,scorable,intention,behavior,perception,say_do,do_credited,"
                                + "intention_perception,congruence,level,sweet_spot,sweet_spot_share,"
                                + "metaperception_bias,self_bias,category,followership,behavior_bound,perception_bound,"
                                + "congruence_bound,level_bound")
                        .split(","));
        themes = new CsvFile(
                folder.table("themes.csv"),
                ("leader,theme,basis,intention,own_behavior,metaperception,attributed_intention,behavior,perception,"
                                + "say_do,do_credited,intention_perception,self_other,metaperception_gap,"
                                + "admitted_say_do,intention_visibility,congruence,level,sweet_spot,category,"
                                + "attributed_intention_bound,behavior_bound,perception_bound,congruence_bound,"
                                + "level_bound")
                        .split(","));
        groups = new CsvFile(
                folder.table("groups.csv"),
                "leader",
                "theme",
                "facet",
                "groups",
                "answered",
                "mean",
                "themes",
                "bound");
        withheld = new CsvFile(folder.table("withheld.csv"), "leader", "theme", "facet", "groups", "reason");
    }

    /** Adds a report that lies under this name. */
    public void add(Report report, String name) {
        leader(report, name);
        report.themes().forEach(theme -> theme(report.subject(), theme));
        for (var group : report.groups()) {
            group(report.subject(), "intention", group.groups(), group.intention());
            group(report.subject(), "behavior", group.groups(), group.behavior());
            group(report.subject(), "perception", group.groups(), group.perception());
        }
        withheld(report.subject(), null, null, report.answered().withheld());
        if (report.followership() != null) {
            seen(report.subject(), null, "followership", report.followership());
        }
    }

    private void leader(Report report, String name) {
        var summary = report.summary();
        var followership = report.followership();
        leaders.row(
                report.subject(),
                name,
                report.answered().self(),
                summary.themes(),
                summary.scorable(),
                summary.intention().value(),
                summary.behavior().value(),
                summary.perception().value(),
                summary.sayDo().value(),
                summary.doCredited().value(),
                summary.intentionPerception().value(),
                summary.congruence().value(),
                summary.level().value(),
                summary.sweetSpot().value(),
                summary.sweetSpotShare().value(),
                summary.metaperceptionBias().value(),
                summary.selfBias().value(),
                summary.category(),
                followership == null ? null : followership.mean().value(),
                summary.behavior().bound(),
                summary.perception().bound(),
                summary.congruence().bound(),
                summary.level().bound());
    }

    private void theme(String leader, Theme theme) {
        var gaps = theme.gaps();
        themes.row(
                leader,
                theme.id(),
                theme.basis(),
                theme.self().intention().value(),
                theme.self().behavior().value(),
                theme.self().perception().value(),
                theme.others().intention().mean().value(),
                theme.others().behavior().mean().value(),
                theme.others().perception().mean().value(),
                gaps.sayDo().value(),
                gaps.doCredited().value(),
                gaps.intentionPerception().value(),
                gaps.selfOther().value(),
                gaps.metaperception().value(),
                gaps.admittedSayDo().value(),
                gaps.intentionVisibility().value(),
                theme.congruence().value(),
                theme.level().value(),
                theme.sweetSpot().value(),
                theme.category(),
                theme.others().intention().mean().bound(),
                theme.others().behavior().mean().bound(),
                theme.others().perception().mean().bound(),
                theme.congruence().bound(),
                theme.level().bound());
        seen(leader, theme);
    }

    private void seen(String leader, Theme theme) {
        seen(leader, theme.id(), "intention", theme.others().intention());
        seen(leader, theme.id(), "behavior", theme.others().behavior());
        seen(leader, theme.id(), "perception", theme.others().perception());
    }

    private void seen(String leader, @Nullable String theme, String facet, Seen seen) {
        for (var block : seen.blocks()) {
            groups.row(
                    leader, theme, facet, names(block.groups()), block.answered(), block.mean(), null, block.bound());
        }
        withheld(leader, theme, facet, seen.withheld());
    }

    private void group(String leader, String facet, List<String> names, GroupFacet mean) {
        groups.row(
                leader,
                null,
                facet,
                names(names),
                null,
                mean.mean().value(),
                mean.themes(),
                mean.mean().bound());
    }

    private void withheld(
            String leader, @Nullable String theme, @Nullable String facet, List<Report.Withheld> entries) {
        entries.forEach(entry -> withheld.row(leader, theme, facet, names(entry.groups()), entry.reason()));
    }

    private static String names(List<String> groups) {
        return String.join("+", groups);
    }

    @Override
    public void close() {
        leaders.close();
        themes.close();
        groups.close();
        withheld.close();
    }
}
