package org.trust360.survey.campaign;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import org.trust360.survey.people.Relationship;
import org.trust360.survey.plan.RaterLimits;

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
                "limits"));
        forEach(campaign -> row.accept(head(campaign)));
    }

    /** Ids of those whom a campaign names, by campaign; not of campaigns for everybody. */
    public void forEachChosen(BiConsumer<String, List<String>> chosen) {
        forEach(campaign -> campaign.terms().chosen().ifPresent(ids -> chosen.accept(campaign.id(), ids)));
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
                terms.invites() ? "yes" : "no",
                terms.chosen().map(ids -> String.valueOf(ids.size())).orElse("all"),
                String.valueOf(terms.limits().perRater()),
                limits(terms.limits()));
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
