package org.trust360.survey.coaching;

import java.text.Collator;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.trust360.survey.campaign.CampaignState;
import org.trust360.survey.campaign.CoachedCampaigns;
import org.trust360.survey.campaign.CoachedCampaigns.Coached;
import org.trust360.survey.campaign.CoachedCampaigns.ReadyReport;
import org.trust360.survey.people.People;
import org.trust360.survey.people.Person;

/** Whom a coach coaches, in the order of their names and of nothing else (T4). */
public final class CoachedLeaders {

    private final Coaches coaches;
    private final CoachedCampaigns campaigns;
    private final People people;

    CoachedLeaders(Coaches coaches, CoachedCampaigns campaigns, People people) {
        this.coaches = coaches;
        this.campaigns = campaigns;
        this.people = people;
    }

    /** How far the report about somebody is. */
    public enum Stage {
        NOT_YET,
        COLLECTING,
        BEING_MADE,
        READY,
        RELEASED;

        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /**
     * Somebody with a coach.
     *
     * @param report null before it is ready
     */
    public record Leader(
            String name,
            String campaign,
            Instant deadline,
            Stage stage,
            @Nullable String report) {}

    /** Empty for who coaches nobody. */
    public List<Leader> of(String coach, Locale language) {
        var coached = coaches.coachedBy(coach);
        var names =
                people.findAll(coached.stream().map(Coaches.Coached::subject).toList());
        var order = Collator.getInstance(language);
        var known = new HashMap<String, Optional<Coached>>();
        return coached.stream()
                .flatMap(one -> known
                        .computeIfAbsent(one.campaign(), campaigns::find)
                        .flatMap(campaign -> leader(campaign, one.subject(), names.get(one.subject())))
                        .stream())
                .sorted(Comparator.comparing(Leader::name, order).thenComparing(Leader::campaign, order))
                .toList();
    }

    /** Whose report it is; empty for everybody but the coach. */
    public Optional<Leader> ofReport(String coach, String report) {
        return campaigns
                .report(report)
                .map(found -> new Coaches.Coached(found.campaign(), found.subject()))
                .filter(one -> coaches.find(one.campaign(), one.subject()).equals(Optional.of(coach)))
                .flatMap(one -> campaigns
                        .find(one.campaign())
                        .flatMap(campaign -> leader(
                                campaign,
                                one.subject(),
                                people.find(one.subject()).orElse(null))));
    }

    private Optional<Leader> leader(Coached campaign, String subject, @Nullable Person person) {
        if (person == null || !campaign.isCoached()) {
            return Optional.empty();
        }
        var report = campaigns.report(campaign.id(), subject);
        return Optional.of(new Leader(
                person.name(),
                campaign.name(),
                campaign.deadline(),
                stage(campaign.state(), report),
                report.map(ReadyReport::id).orElse(null)));
    }

    static Stage stage(CampaignState state, Optional<ReadyReport> report) {
        if (report.isPresent()) {
            return report.get().released() ? Stage.RELEASED : Stage.READY;
        }
        return switch (state) {
            case DRAFT, NOMINATING, CANCELLED -> Stage.NOT_YET;
            case COLLECTING -> Stage.COLLECTING;
            case CLOSED, RELEASED, FOLLOWING -> Stage.BEING_MADE;
        };
    }
}
