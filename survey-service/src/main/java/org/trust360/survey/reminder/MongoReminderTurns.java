package org.trust360.survey.reminder;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.set;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.UpdateOptions;
import org.bson.Document;

/** One document per turn that is through, {@code {_id: "campaign/slot", campaign}}. */
final class MongoReminderTurns implements ReminderTurns {

    private static final UpdateOptions UPSERT = new UpdateOptions().upsert(true);

    private final MongoCollection<Document> documents;

    MongoReminderTurns(MongoCollection<Document> documents) {
        this.documents = documents;
    }

    @Override
    public boolean isThrough(String campaign, String slot) {
        return documents.find(eq("_id", key(campaign, slot))).first() != null;
    }

    @Override
    public void through(String campaign, String slot) {
        documents.updateOne(eq("_id", key(campaign, slot)), set("campaign", campaign), UPSERT);
    }

    private static String key(String campaign, String slot) {
        return campaign + "/" + slot;
    }
}
