package org.trust360.survey.rater;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.trust360.survey.answersheet.Comments;
import org.trust360.survey.campaign.CampaignFacts;
import org.trust360.survey.campaign.OpenedCampaigns;
import org.trust360.survey.invitation.Invitation;
import org.trust360.survey.invitation.LinkSecret;
import org.trust360.survey.people.Relationship;
import org.trust360.survey.questionnaire.Item;
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
                relationship == Relationship.SELF || !campaign.reports().comments()
                        ? null
                        : inOwnWords(campaign, reading.name(), locale),
                questions(campaign, relationship, reading));
    }

    private Opening.InOwnWords inOwnWords(CampaignFacts campaign, String name, Locale locale) {
        var sentence = whoSeesWhat.aboutComments(name, campaign.threshold(), locale);
        return new Opening.InOwnWords(sentence, Comments.LONGEST, Comments.ITEMS);
    }

    private static List<Question> questions(CampaignFacts campaign, Relationship relationship, Reading reading) {
        boolean aboutOneself = relationship == Relationship.SELF;
        return campaign.questionnaire().itemsFor(aboutOneself).stream()
                .map(item -> new Question(item.id(), text(item, aboutOneself, reading)))
                .toList();
    }

    private static String text(Item item, boolean aboutOneself, Reading reading) {
        var wording = item.wording(aboutOneself);
        return wording == null ? "" : wording.in(reading.language()).replace(Item.NAME, reading.name());
    }

    /** Whose name stands in the items, and the language of the rater. */
    record Reading(String name, String language) {}
}
