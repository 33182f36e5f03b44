package org.trust360.survey.campaign;

import static java.util.stream.Collectors.toSet;

import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.trust360.survey.people.Relationship;

/** The stored form of a campaign. {@code work} is there exactly while launching or closing is not finished. */
final class CampaignDocument {

    static final String STATE = "state";
    static final String WORK = "work";

    private CampaignDocument() {}

    /** All fields but the id; a field that is null is to be removed. */
    static Document of(Campaign campaign) {
        var fields = terms(campaign.terms()).append(STATE, campaign.state().word());
        var opened = campaign instanceof Campaign.Opened it ? it : null;
        return fields.append("roster", opened == null ? null : roster(opened.roster()))
                .append("closedAt", date(closedAt(campaign)))
                .append("releasedAt", campaign instanceof Campaign.Released it ? date(it.releasedAt()) : null)
                .append(WORK, work(campaign));
    }

    static Campaign read(Document document) {
        var id = document.getString("_id");
        var terms = terms(document);
        return switch (CampaignState.of(document.getString(STATE))) {
            case DRAFT -> new Campaign.Draft(id, terms);
            case CANCELLED -> new Campaign.Cancelled(id, terms);
            case COLLECTING -> new Campaign.Collecting(id, terms, roster(document), isFinished(document));
            case CLOSED ->
                new Campaign.Closed(id, terms, roster(document), instant(document, "closedAt"), isFinished(document));
            case RELEASED ->
                new Campaign.Released(
                        id, terms, roster(document), instant(document, "closedAt"), instant(document, "releasedAt"));
        };
    }

    private static Document terms(Terms terms) {
        return new Document("name", terms.name())
                .append("questionnaire", terms.questionnaire())
                .append("version", terms.version())
                .append("threshold", terms.threshold())
                .append("deadline", Date.from(terms.deadline()))
                .append(
                        "groups",
                        terms.groups().stream().sorted().map(Relationship::word).toList())
                .append("invites", terms.invites())
                .append("chosen", terms.chosen().orElse(null));
    }

    private static Terms terms(Document document) {
        return new Terms(
                document.getString("name"),
                document.getString("questionnaire"),
                document.getInteger("version"),
                document.getInteger("threshold"),
                instant(document, "deadline"),
                document.getList("groups", String.class).stream()
                        .map(word -> Relationship.of(word).orElseThrow())
                        .collect(toSet()),
                document.getBoolean("invites"),
                Optional.ofNullable(document.getList("chosen", String.class)));
    }

    private static Document roster(Roster roster) {
        return new Document("id", roster.id())
                .append("subjects", roster.subjects())
                .append("assignments", roster.assignments())
                .append("raters", roster.raters());
    }

    private static Roster roster(Document document) {
        var roster = document.get("roster", Document.class);
        return new Roster(
                roster.getString("id"),
                roster.getList("subjects", String.class, List.of()),
                roster.getInteger("assignments"),
                roster.getInteger("raters"));
    }

    private static @Nullable String work(Campaign campaign) {
        return switch (campaign) {
            case Campaign.Collecting it -> it.launched() ? null : "launching";
            case Campaign.Closed it -> it.settled() ? null : "closing";
            case Campaign.Draft _, Campaign.Cancelled _, Campaign.Released _ -> null;
        };
    }

    private static boolean isFinished(Document document) {
        return document.getString(WORK) == null;
    }

    private static @Nullable Instant closedAt(Campaign campaign) {
        return switch (campaign) {
            case Campaign.Closed it -> it.closedAt();
            case Campaign.Released it -> it.closedAt();
            case Campaign.Draft _, Campaign.Cancelled _, Campaign.Collecting _ -> null;
        };
    }

    private static @Nullable Date date(@Nullable Instant instant) {
        return instant == null ? null : Date.from(instant);
    }

    private static Instant instant(Document document, String field) {
        return document.getDate(field).toInstant();
    }
}
