package org.trust360.survey.campaign;

import java.util.Optional;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.trust360.survey.participation.ParticipationSnapshot;
import org.trust360.survey.plan.Terms;
import org.trust360.survey.questionnaire.Questionnaires;

/** The figures other features have about a campaign. */
@Component
class CampaignFigures {

    private final LaunchPorts ports;
    private final Questionnaires questionnaires;

    private final DailyParticipation participation;

    CampaignFigures(LaunchPorts ports, Questionnaires questionnaires, DailyParticipation participation) {
        this.ports = ports;
        this.questionnaires = questionnaires;
        this.participation = participation;
    }

    Optional<ParticipationSnapshot> participation(Campaign.Opened campaign) {
        return participation.of(campaign);
    }

    AnswerCollections.Progress collected(String campaign) {
        return ports.collections().progress(campaign);
    }

    Optional<CampaignView.Work> work(Campaign campaign, AnswerCollections.Progress progress) {
        return switch (campaign) {
            case Campaign.Collecting it when !it.launched() -> Optional.of(launching(it, progress));
            case Campaign.Closed it
            when !it.settled() ->
                Optional.of(new CampaignView.Work(
                        progress.closed(), it.roster().subjects().size()));
            case Campaign.Collecting _,
                    Campaign.Closed _,
                    Campaign.Startable _,
                    Campaign.Reported _,
                    Campaign.Cancelled _ -> Optional.empty();
        };
    }

    CampaignView.QuestionnaireVersion questionnaire(Terms terms) {
        var language = LocaleContextHolder.getLocale().toLanguageTag();
        var asked = questionnaires.find(terms.questionnaire(), terms.version());
        return new CampaignView.QuestionnaireVersion(
                terms.questionnaire(),
                terms.version(),
                asked.map(questionnaire -> questionnaire.names().in(language)).orElse(terms.questionnaire()),
                asked.filter(questionnaire -> !questionnaire.comments().isEmpty())
                        .isPresent());
    }

    private CampaignView.Work launching(Campaign.Collecting campaign, AnswerCollections.Progress progress) {
        int subjects = campaign.roster().subjects().size();
        return campaign.terms().invites()
                ? new CampaignView.Work(
                        progress.collections() + ports.invitations().count(campaign.id()),
                        subjects + campaign.roster().raters())
                : new CampaignView.Work(progress.collections(), subjects);
    }
}
