package org.trust360.survey.campaign;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import org.trust360.survey.people.Relationship;
import org.trust360.survey.plan.Course;
import org.trust360.survey.plan.Lineage;
import org.trust360.survey.plan.RaterLimits;
import org.trust360.survey.roster.Roster;

/** What HR has planned, in rows of text. */
@Component
public class CampaignPlans {

    private static final int PAGE = 100;

    private final Campaigns campaigns;

    CampaignPlans(Campaigns campaigns) {
        this.campaigns = campaigns;
    }

    /** The names of the columns, then one row for each campaign. */
    public void writeHeads(Consumer<List<String>> row) {
        row.accept(List.of(
                "campaign",
                "name",
                "state",
                "questionnaire",
                "version",
                "threshold",
                "deadline",
                "relationships",
                "invite",
                "people",
                "most-per-rater",
                "limits",
                "first-reminder-after",
                "reminder-every",
                "reminder-day-before",
                "propose-until",
                "approve-until",
                "undecided-take-part",
                "release",
                "comments",
                "hr-reads",
                "previous",
                "cycle"));
        forEach(campaign -> row.accept(head(campaign)));
    }

    /** Ids of those whom a campaign names, by campaign; not of campaigns for everybody. */
    public void forEachChosen(BiConsumer<String, List<String>> chosen) {
        forEach(campaign -> campaign.terms().chosen().ifPresent(ids -> chosen.accept(campaign.id(), ids)));
    }

    /** Ids of all campaigns. */
    public void forEachId(Consumer<String> id) {
        forEach(campaign -> id.accept(campaign.id()));
    }

    /** Rosters of the campaigns that were opened, by campaign. */
    public void forEachRoster(BiConsumer<String, String> roster) {
        forEach(campaign -> roster(campaign).ifPresent(found -> roster.accept(campaign.id(), found.id())));
    }

    private static Optional<Roster> roster(Campaign campaign) {
        return switch (campaign) {
            case Campaign.Opened it -> Optional.of(it.roster());
            case Campaign.Cancelled it -> it.roster();
            case Campaign.Startable _ -> Optional.empty();
        };
    }

    private void forEach(Consumer<Campaign> campaign) {
        int number = 0;
        var page = new ArrayList<>(campaigns.page(number, PAGE));
        while (!page.isEmpty()) {
            page.forEach(campaign);
            page = new ArrayList<>(campaigns.page(++number, PAGE));
        }
    }

    private static List<String> head(Campaign campaign) {
        var row = new ArrayList<>(terms(campaign));
        row.addAll(course(campaign.terms().course()));
        row.addAll(lineage(campaign.terms().lineage()));
        return row;
    }

    private static List<String> terms(Campaign campaign) {
        var terms = campaign.terms();
        return List.of(
                campaign.id(),
                terms.name(),
                campaign.state().word(),
                terms.questionnaire(),
                String.valueOf(terms.version()),
                String.valueOf(terms.threshold()),
                terms.deadline().toString(),
                terms.groups().stream().sorted().map(Relationship::word).collect(joining(" ")),
                yesOrNo(terms.invites()),
                terms.chosen().map(ids -> String.valueOf(ids.size())).orElse("all"),
                String.valueOf(terms.limits().perRater()),
                limits(terms.limits()));
    }

    private static List<String> course(Course course) {
        var reminders = course.reminders();
        var nomination = course.nomination();
        var reports = course.reports();
        return List.of(
                String.valueOf(reminders.firstAfterDays()),
                String.valueOf(reminders.everyDays()),
                yesOrNo(reminders.dayBeforeEnd()),
                nomination.map(one -> one.proposeUntil().toString()).orElse(""),
                nomination.map(one -> one.approveUntil().toString()).orElse(""),
                nomination.map(one -> yesOrNo(one.undecidedCounts())).orElse(""),
                reports.release().word(),
                yesOrNo(reports.comments()),
                yesOrNo(reports.hrReads()));
    }

    private static List<String> lineage(Lineage lineage) {
        return List.of(lineage.previous().orElse(""), String.valueOf(lineage.cycle()));
    }

    private static String yesOrNo(boolean it) {
        return it ? "yes" : "no";
    }

    private static String limits(RaterLimits limits) {
        return limits.groups().keySet().stream()
                .sorted()
                .map(group -> "%s %d to %d"
                        .formatted(
                                group.word(),
                                limits.of(group).least(),
                                limits.of(group).most()))
                .collect(joining("; "));
    }
}
