package org.trust360.survey.campaign;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import org.trust360.survey.questionnaire.Questionnaire;
import org.trust360.survey.questionnaire.Questionnaires;

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
        return campaigns
                .find(campaignId)
                .filter(Campaign.Opened.class::isInstance)
                .map(Campaign.Opened.class::cast)
                .map(this::facts);
    }

    CampaignFacts facts(Campaign.Opened campaign) {
        var terms = campaign.terms();
        return new CampaignFacts(
                campaign.id(),
                terms.name(),
                campaign.state(),
                questionnaire(terms),
                terms.threshold(),
                terms.deadline(),
                terms.invites(),
                campaign.roster().id());
    }

    private Questionnaire questionnaire(Terms terms) {
        return known.computeIfAbsent(
                terms.questionnaire() + ":" + terms.version(),
                _ -> questionnaires
                        .find(terms.questionnaire(), terms.version())
                        .orElseThrow(() -> new IllegalStateException("A campaign's questionnaire is gone")));
    }
}
