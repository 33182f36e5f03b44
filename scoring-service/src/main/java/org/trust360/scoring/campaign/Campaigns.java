package org.trust360.scoring.campaign;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.set;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.UpdateOptions;
import java.time.LocalDate;
import java.util.Optional;
import org.bson.Document;
import org.bson.conversions.Bson;

/** The campaigns that scoring has heard of. What was heard first stays; repeats change nothing. */
public final class Campaigns {

    private static final UpdateOptions UPSERT = new UpdateOptions().upsert(true);

    private final MongoCollection<Document> campaigns;

    public Campaigns(MongoDatabase database) {
        this.campaigns = database.getCollection("campaigns");
    }

    /** Keeps questionnaire and threshold, unless they are known already. */
    public void open(Campaign campaign) {
        setOnce(
                campaign.id(),
                "questionnaire",
                combine(
                        set("questionnaire", QuestionnaireDocument.write(campaign.questionnaire())),
                        set("threshold", campaign.threshold())));
    }

    /** Keeps the day of the release, which may be heard of before the opening. */
    public void release(String id, LocalDate day) {
        setOnce(id, "releasedOn", set("releasedOn", day.toString()));
    }

    /** Empty until the opening was heard of. */
    public Optional<Campaign> find(String id) {
        return Optional.ofNullable(campaigns
                        .find(and(eq("_id", id), exists("questionnaire")))
                        .first())
                .map(Campaigns::read);
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
                released == null ? null : LocalDate.parse(released));
    }
}
