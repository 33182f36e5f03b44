package org.trust360.survey.campaign;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import org.trust360.survey.plan.Terms;
import org.trust360.survey.questionnaire.Questionnaire;
import org.trust360.survey.questionnaire.Questionnaires;
import org.trust360.survey.roster.Roster;

/** Tells other features about opened campaigns. Questionnaires are kept in memory: their versions never change. */
@Component
class CampaignDirectory implements OpenedCampaigns {

    private final Campaigns campaigns;
    private final Questionnaires questionnaires;
    private final Map<String, Questionnaire> known = new ConcurrentHashMap<>();

    CampaignDirectory(Campaigns campaigns, Questionnaires questionnaires) {
        this.campaigns = campaigns;
        this.questionnaires = questionnaires;
    }

    @Override
    public Optional<CampaignFacts> find(String campaignId) {
        return campaigns.find(campaignId).flatMap(this::facts);
    }

    /** Nothing where the campaign was never opened. */
    Optional<CampaignFacts> facts(Campaign campaign) {
        return switch (campaign) {
            case Campaign.Opened it -> Optional.of(facts(it));
            case Campaign.Cancelled it -> it.roster().map(roster -> facts(it, roster));
            case Campaign.Startable _ -> Optional.empty();
        };
    }

    CampaignFacts facts(Campaign.Opened campaign) {
        return facts(campaign, campaign.roster());
    }

    private CampaignFacts facts(Campaign campaign, Roster roster) {
        var terms = campaign.terms();
        return new CampaignFacts(
                campaign.id(),
                terms.name(),
                campaign.state(),
                questionnaire(terms),
                terms.threshold(),
                terms.deadline(),
                terms.invites(),
                roster.id(),
                terms.course().reports(),
                terms.lineage().pulse().isPresent());
    }

    private Questionnaire questionnaire(Terms terms) {
        return terms.asked(whole(terms));
    }

    private Questionnaire whole(Terms terms) {
        return known.computeIfAbsent(
                terms.questionnaire() + ":" + terms.version(),
                _ -> questionnaires
                        .find(terms.questionnaire(), terms.version())
                        .orElseThrow(() -> new IllegalStateException("A campaign's questionnaire is gone")));
    }
}
