package org.trust360.survey.campaign;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.trust360.delivery.outbox.Outbox;
import org.trust360.events.CampaignClosed;
import org.trust360.events.CampaignEvent;
import org.trust360.events.CampaignOpened;
import org.trust360.events.CampaignReleased;
import org.trust360.events.wire.Envelope;
import org.trust360.survey.plan.Lineage;
import org.trust360.survey.plan.ReleaseRule;
import org.trust360.survey.plan.Terms;
import org.trust360.survey.questionnaire.CommentItem;
import org.trust360.survey.questionnaire.Item;
import org.trust360.survey.questionnaire.Questionnaire;
import org.trust360.survey.questionnaire.Questionnaires;
import org.trust360.survey.questionnaire.Texts;
import org.trust360.survey.questionnaire.Theme;

/** What the world is told when a campaign changes; it follows from the states before and after. */
@Component
class CampaignOutbox {

    private static final String SOURCE = "/survey-service";

    private final Questionnaires questionnaires;
    private final References references;
    private final Clock clock;

    CampaignOutbox(Questionnaires questionnaires, References references, Clock clock) {
        this.questionnaires = questionnaires;
        this.references = references;
        this.clock = clock;
    }

    /** The part of the update that tells it, where there is something to tell. */
    Optional<Bson> telling(Campaign before, Campaign after) {
        return before.state() == after.state() && isWhole(before) == isWhole(after)
                ? Optional.empty()
                : event(before, after).map(event -> Outbox.append(Envelope.of(clock.instant(), SOURCE, event)));
    }

    private static boolean isWhole(Campaign campaign) {
        return campaign instanceof Campaign.Reported it && it.whole();
    }

    private Optional<CampaignEvent> event(Campaign before, Campaign after) {
        return switch (after) {
            case Campaign.Collecting it -> Optional.of(opened(it.id(), it.terms()));
            case Campaign.Closed it ->
                Optional.of(new CampaignClosed(it.id(), it.roster().subjects().size()));
            case Campaign.Reported it when it.whole() && !isWhole(before) -> Optional.of(new CampaignReleased(it.id()));
            case Campaign.Reported _, Campaign.Startable _, Campaign.Cancelled _ -> Optional.empty();
        };
    }

    private CampaignOpened opened(String id, Terms terms) {
        var reports = terms.course().reports();
        return new CampaignOpened(
                id,
                asked(terms),
                terms.threshold(),
                told(reports.release()),
                reports.comments(),
                reports.hrReads(),
                terms.lineage().previous().orElse(null),
                terms.lineage().pulse().map(Lineage.Pulse::of).orElse(null),
                references.of(terms).orElse(null));
    }

    private static org.trust360.events.ReleaseRule told(ReleaseRule rule) {
        return switch (rule) {
            case HR -> org.trust360.events.ReleaseRule.HR;
            case COACH -> org.trust360.events.ReleaseRule.COACH;
            case CLOSE -> org.trust360.events.ReleaseRule.CLOSE;
        };
    }

    private org.trust360.events.Questionnaire asked(Terms terms) {
        return questionnaires
                .find(terms.questionnaire(), terms.version())
                .map(terms::asked)
                .map(CampaignOutbox::told)
                .orElseThrow(() -> new IllegalStateException("A campaign's questionnaire is gone"));
    }

    private static org.trust360.events.Questionnaire told(Questionnaire questionnaire) {
        return new org.trust360.events.Questionnaire(
                questionnaire.id(),
                questionnaire.version(),
                questionnaire.scale().max(),
                questionnaire.themes().stream().map(CampaignOutbox::told).toList(),
                questionnaire.items().stream().map(CampaignOutbox::told).toList(),
                questionnaire.comments().stream().map(CampaignOutbox::told).toList());
    }

    private static org.trust360.events.Questionnaire.CommentItem told(CommentItem item) {
        return new org.trust360.events.Questionnaire.CommentItem(
                item.id(), item.others().byLanguage(), told(item.names()));
    }

    private static org.trust360.events.Questionnaire.Theme told(Theme theme) {
        var basis = switch (theme.basis()) {
            case CHARACTER -> org.trust360.events.Questionnaire.Basis.CHARACTER;
            case COMPETENCE -> org.trust360.events.Questionnaire.Basis.COMPETENCE;
        };
        return new org.trust360.events.Questionnaire.Theme(
                theme.id(), basis, theme.names().byLanguage());
    }

    private static org.trust360.events.Questionnaire.Item told(Item item) {
        var facet = switch (item.facet()) {
            case INTENTION -> org.trust360.events.Questionnaire.Facet.INTENTION;
            case BEHAVIOR -> org.trust360.events.Questionnaire.Facet.BEHAVIOR;
            case PERCEPTION -> org.trust360.events.Questionnaire.Facet.PERCEPTION;
            case OUTCOME -> org.trust360.events.Questionnaire.Facet.OUTCOME;
        };
        return new org.trust360.events.Questionnaire.Item(
                item.id(), item.theme(), facet, told(item.self()), told(item.others()));
    }

    private static @Nullable Map<String, String> told(@Nullable Texts texts) {
        return texts == null ? null : texts.byLanguage();
    }
}
