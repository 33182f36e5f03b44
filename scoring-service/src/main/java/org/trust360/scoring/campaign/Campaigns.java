package org.trust360.scoring.campaign;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.or;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.set;
import static com.mongodb.client.model.Updates.unset;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.UpdateOptions;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.trust360.delivery.store.RequiredIndex;

/** The campaigns that scoring has heard of. What was heard first stays; repeats change nothing. */
public final class Campaigns {

    private static final UpdateOptions UPSERT = new UpdateOptions().upsert(true);

    private final MongoCollection<Document> campaigns;

    public Campaigns(MongoDatabase database) {
        this.campaigns = database.getCollection("campaigns");
        RequiredIndex.sparse(campaigns, "unpictured");
        RequiredIndex.sparse(campaigns, "lineage.previous");
        RequiredIndex.sparse(campaigns, "lineage.reference");
        RequiredIndex.sparse(campaigns, "lineage.pulseOf");
    }

    /**
     * The word that a campaign takes no more answers.
     *
     * @param subjects how many collections close
     */
    public record Close(String campaign, int subjects, Instant at) {}

    /** Keeps what was agreed, unless it is known already. */
    public void open(Campaign campaign) {
        setOnce(
                campaign.id(),
                "questionnaire",
                combine(
                        set("questionnaire", QuestionnaireDocument.write(campaign.questionnaire())),
                        set("threshold", campaign.threshold()),
                        set("reports", write(campaign.reports())),
                        set("lineage", write(campaign.lineage()))));
    }

    /** Keeps the day of the release, which may be heard of before the opening. */
    public void release(String id, LocalDate day) {
        setOnce(id, "releasedOn", set("releasedOn", day.toString()));
    }

    /** Keeps how many reports there will be, which may be heard of before the opening. */
    public void close(Close close) {
        setOnce(
                close.campaign(),
                "subjects",
                combine(
                        set("subjects", close.subjects()),
                        set("closedAt", close.at().toString()),
                        set("unpictured", true)));
    }

    /** The closed campaigns whose figures over all leaders are not made yet. */
    public List<Close> unpictured() {
        return campaigns
                .find(eq("unpictured", true))
                .map(found -> new Close(
                        found.getString("_id"),
                        found.getInteger("subjects"),
                        Instant.parse(found.getString("closedAt"))))
                .into(new ArrayList<>());
    }

    /** Notes that they are made. */
    public void pictured(String id) {
        campaigns.updateOne(eq("_id", id), unset("unpictured"));
    }

    /** Empty until the opening was heard of. */
    public Optional<Campaign> find(String id) {
        return Optional.ofNullable(campaigns
                        .find(and(eq("_id", id), exists("questionnaire")))
                        .first())
                .map(Campaigns::read);
    }

    /** The campaigns that name this one as what came before them, and its pulses. */
    public List<String> followers(String id) {
        return campaigns
                .find(or(eq("lineage.previous", id), eq("lineage.reference", id), eq("lineage.pulseOf", id)))
                .map(found -> found.getString("_id"))
                .into(new ArrayList<>());
    }

    /** Empty until the release was heard of. */
    public Optional<LocalDate> releasedOn(String id) {
        return Optional.ofNullable(campaigns.find(eq("_id", id)).first())
                .map(found -> found.getString("releasedOn"))
                .map(LocalDate::parse);
    }

    private void setOnce(String id, String field, Bson update) {
        try {
            campaigns.updateOne(and(eq("_id", id), exists(field, false)), update, UPSERT);
        } catch (MongoWriteException e) {
            if (e.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) {
                throw e;
            }
        }
    }

    private static Campaign read(Document found) {
        var released = found.getString("releasedOn");
        return new Campaign(
                found.getString("_id"),
                QuestionnaireDocument.read(found.get("questionnaire", Document.class)),
                found.getInteger("threshold"),
                reports(found.get("reports", Document.class)),
                lineage(found.get("lineage", Document.class)),
                null,
                released == null ? null : LocalDate.parse(released));
    }

    private static Document write(ReportTerms reports) {
        return new Document("release", reports.release().name().toLowerCase(Locale.ROOT))
                .append("comments", reports.comments())
                .append("hrReads", reports.hrReads());
    }

    private static Document write(Lineage lineage) {
        var stored = new Document("openedAt", lineage.openedAt().toString())
                .append("previous", lineage.previous())
                .append("pulseOf", lineage.pulseOf())
                .append("reference", lineage.reference());
        stored.values().removeIf(value -> value == null);
        return stored;
    }

    /** Campaigns of earlier versions all were the first of their kind. */
    private static Lineage lineage(@Nullable Document stored) {
        return stored == null || !stored.containsKey("openedAt")
                ? Lineage.NONE
                : new Lineage(
                        Instant.parse(stored.getString("openedAt")),
                        stored.getString("previous"),
                        stored.getString("pulseOf"),
                        stored.getString("reference"));
    }

    /** Campaigns of earlier versions were all alike. */
    private static ReportTerms reports(@Nullable Document stored) {
        return stored == null
                ? ReportTerms.USUAL
                : new ReportTerms(
                        ReleaseRule.valueOf(stored.getString("release").toUpperCase(Locale.ROOT)),
                        stored.getBoolean("comments"),
                        stored.getBoolean("hrReads"));
    }
}
