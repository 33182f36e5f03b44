package org.trust360.survey.rater;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.trust360.survey.campaign.CampaignFacts;
import org.trust360.survey.campaign.CampaignState;
import org.trust360.survey.invitation.Invitation;
import org.trust360.survey.invitation.LinkSecret;
import org.trust360.survey.people.Relationship;
import org.trust360.survey.plan.ReportTerms;
import org.trust360.survey.plan.Terms;
import org.trust360.survey.questionnaire.Questionnaire;
import tools.jackson.databind.json.JsonMapper;

/** What the form would say of somebody invented, for whoever looks at a questionnaire before anybody is asked. */
@Component
public class FormPreview {

    private final RatingForm form;
    private final MessageSource messages;
    private final JsonMapper json;

    FormPreview(RatingForm form, MessageSource messages, JsonMapper json) {
        this.form = form;
        this.messages = messages;
        this.json = json;
    }

    /** What a rater's browser would be sent, as JSON; its link is nobody's, and nothing is kept under it. */
    public String of(Questionnaire questionnaire, boolean aboutOneself, String language) {
        var name = messages.getMessage("hr.preview.name", null, Locale.forLanguageTag(language));
        var relationship = aboutOneself ? Relationship.SELF : Relationship.PEER;
        var task = form.task(
                LinkSecret.mint(),
                campaign(questionnaire),
                Invitation.Task.asked("nobody", relationship),
                new RatingForm.Reading(name, language));
        return json.writeValueAsString(form.opened(campaign(questionnaire), language, false, List.of(task)));
    }

    private static CampaignFacts campaign(Questionnaire questionnaire) {
        return new CampaignFacts(
                "nothing",
                "",
                CampaignState.COLLECTING,
                questionnaire,
                Terms.SMALLEST_THRESHOLD,
                Instant.EPOCH,
                false,
                "nothing",
                ReportTerms.USUAL,
                false);
    }
}
