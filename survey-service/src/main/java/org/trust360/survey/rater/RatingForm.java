package org.trust360.survey.rater;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.trust360.survey.answersheet.Comments;
import org.trust360.survey.campaign.CampaignFacts;
import org.trust360.survey.campaign.OpenedCampaigns;
import org.trust360.survey.invitation.Invitation;
import org.trust360.survey.invitation.LinkSecret;
import org.trust360.survey.people.Relationship;
import org.trust360.survey.questionnaire.AnsweringTime;
import org.trust360.survey.questionnaire.Item;
import org.trust360.survey.questionnaire.Texts;
import org.trust360.survey.rater.Opening.Question;

/** Puts a campaign into the words that one rater reads. */
final class RatingForm {

    private final OpenedCampaigns campaigns;
    private final WhoSeesWhat whoSeesWhat;
    private final Clock clock;

    RatingForm(OpenedCampaigns campaigns, WhoSeesWhat whoSeesWhat, Clock clock) {
        this.campaigns = campaigns;
        this.whoSeesWhat = whoSeesWhat;
        this.clock = clock;
    }

    Optional<CampaignFacts> campaign(Invitation invitation) {
        return campaigns.find(invitation.campaign());
    }

    boolean isOpen(CampaignFacts campaign) {
        return campaign.isCollecting(clock.instant());
    }

    Opening opened(CampaignFacts campaign, String language, boolean issued, List<Opening.Task> tasks) {
        var scale = campaign.questionnaire().scale();
        var labels = scale.labels().stream().map(label -> label.in(language)).toList();
        return new Opening.Opened(
                campaign.name(),
                language,
                campaign.deadline(),
                campaign.threshold(),
                scale.max(),
                labels,
                issued,
                AnsweringTime.SECONDS_PER_STATEMENT,
                tasks);
    }

    Opening.Task task(LinkSecret link, CampaignFacts campaign, Invitation.Task task, Reading reading) {
        var relationship = task.relationship();
        var locale = Locale.forLanguageTag(reading.language());
        return new Opening.Task(
                task.subject(),
                reading.name(),
                relationship.word(),
                link.draftId(task.subject()),
                task.done(),
                task.isOpenTo(link),
                task.declined() != null,
                whoSeesWhat.sentence(relationship, reading.name(), campaign, locale),
                inOwnWords(campaign, relationship, reading, locale),
                questions(campaign, relationship, reading));
    }

    private Opening.@Nullable InOwnWords inOwnWords(
            CampaignFacts campaign, Relationship relationship, Reading reading, Locale locale) {
        var items = campaign.questionnaire().comments();
        if (relationship == Relationship.SELF || !campaign.reports().comments() || items.isEmpty()) {
            return null;
        }
        return new Opening.InOwnWords(
                whoSeesWhat.aboutComments(reading.name(), campaign.threshold(), locale),
                Comments.LONGEST,
                items.stream()
                        .map(item -> new Question(item.id(), reading.text(item.others())))
                        .toList());
    }

    private static List<Question> questions(CampaignFacts campaign, Relationship relationship, Reading reading) {
        boolean aboutOneself = relationship == Relationship.SELF;
        return campaign.questionnaire().itemsFor(aboutOneself).stream()
                .map(item -> new Question(item.id(), text(item, aboutOneself, reading)))
                .toList();
    }

    private static String text(Item item, boolean aboutOneself, Reading reading) {
        var wording = item.wording(aboutOneself);
        return wording == null ? "" : reading.text(wording);
    }

    /** Whose name stands in the items, and the language of the rater. */
    record Reading(String name, String language) {

        String text(Texts texts) {
            return texts.in(language).replace(Item.NAME, name);
        }
    }
}
