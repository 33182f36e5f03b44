package org.trust360.survey.campaign;

import static java.util.stream.Collectors.toSet;

import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.trust360.survey.people.Relationship;
import org.trust360.survey.plan.Terms;
import org.trust360.survey.roster.Roster;

/** The stored form of a campaign. {@code work} is there exactly while launching or closing is not finished. */
final class CampaignDocument {

    static final String STATE = "state";
    static final String WORK = "work";
    static final String CHOSEN = "chosen";
    static final String LINEAGE = "lineage";

    private CampaignDocument() {}

    /** All fields but the id; a field that is null is to be removed. */
    static Document of(Campaign campaign) {
        var fields = terms(campaign.terms()).append(STATE, campaign.state().word());
        return fields.append(
                        "roster", roster(campaign).map(CampaignDocument::roster).orElse(null))
                .append("subjects", subjects(campaign))
                .append(
                        "stage",
                        campaign instanceof Campaign.Nominating it ? it.stage().word() : null)
                .append("openedAt", campaign instanceof Campaign.Collecting it ? date(it.openedAt()) : null)
                .append("closedAt", date(closedAt(campaign)))
                .append("releasedAt", campaign instanceof Campaign.Reported it ? date(it.releasedAt()) : null)
                .append("partly", isPartly(campaign) ? true : null)
                .append(WORK, work(campaign));
    }

    static Campaign read(Document document) {
        var id = document.getString("_id");
        var terms = terms(document);
        return switch (CampaignState.of(document.getString(STATE))) {
            case DRAFT -> new Campaign.Draft(id, terms);
            case NOMINATING ->
                new Campaign.Nominating(id, terms, subjects(document), NominationStage.of(document.getString("stage")));
            case CANCELLED ->
                new Campaign.Cancelled(
                        id,
                        terms,
                        Optional.ofNullable(document.get("roster", Document.class))
                                .map(_ -> roster(document)),
                        subjects(document),
                        isFinished(document));
            case COLLECTING ->
                new Campaign.Collecting(id, terms, roster(document), openedAt(document), isFinished(document));
            case CLOSED ->
                new Campaign.Closed(id, terms, roster(document), instant(document, "closedAt"), isFinished(document));
            case RELEASED -> released(id, terms, document);
            case FOLLOWING -> released(id, terms, document).follow();
        };
    }

    private static Campaign.Released released(String id, Terms terms, Document document) {
        return new Campaign.Released(
                id,
                terms,
                roster(document),
                instant(document, "closedAt"),
                instant(document, "releasedAt"),
                !document.getBoolean("partly", false));
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
                .append(CHOSEN, terms.chosen().orElse(null))
                .append("course", CourseDocument.of(terms.course()))
                .append("limits", LimitsDocument.of(terms.limits()))
                .append(LINEAGE, LineageDocument.of(terms.lineage()));
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
                Optional.ofNullable(document.getList(CHOSEN, String.class)),
                CourseDocument.read(document.get("course", Document.class)),
                LimitsDocument.read(document.get("limits", Document.class)),
                LineageDocument.read(document.get(LINEAGE, Document.class)));
    }

    private static @Nullable List<String> subjects(Campaign campaign) {
        return switch (campaign) {
            case Campaign.Nominating it -> it.subjects();
            case Campaign.Cancelled it -> it.subjects();
            case Campaign.Draft _, Campaign.Opened _ -> null;
        };
    }

    private static List<String> subjects(Document document) {
        return document.getList("subjects", String.class, List.of());
    }

    private static Optional<Roster> roster(Campaign campaign) {
        return switch (campaign) {
            case Campaign.Opened it -> Optional.of(it.roster());
            case Campaign.Cancelled it -> it.roster();
            case Campaign.Startable _ -> Optional.empty();
        };
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
            case Campaign.Cancelled it -> it.settled() ? null : "cancelling";
            case Campaign.Nominating it -> it.stage().hasWork() ? it.stage().word() : null;
            case Campaign.Draft _, Campaign.Reported _ -> null;
        };
    }

    private static boolean isPartly(Campaign campaign) {
        return campaign instanceof Campaign.Reported it && !it.whole();
    }

    private static boolean isFinished(Document document) {
        return document.getString(WORK) == null;
    }

    private static @Nullable Instant closedAt(Campaign campaign) {
        return switch (campaign) {
            case Campaign.Closed it -> it.closedAt();
            case Campaign.Reported it -> it.closedAt();
            case Campaign.Startable _, Campaign.Cancelled _, Campaign.Collecting _ -> null;
        };
    }

    /** Campaigns of earlier versions do not say when they were opened; they were not long after they were planned. */
    private static Instant openedAt(Document document) {
        return instant(document, document.containsKey("openedAt") ? "openedAt" : "addedAt");
    }

    private static @Nullable Date date(@Nullable Instant instant) {
        return instant == null ? null : Date.from(instant);
    }

    private static Instant instant(Document document, String field) {
        return document.getDate(field).toInstant();
    }
}
