package org.trust360.notification.webhook;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.ReplaceOptions;
import org.bson.Document;

/**
 * The pulses: campaigns that a leader asked for, and that nobody else is told of, here no more than in HR's list. Only
 * the opening says that a campaign is one, so that is remembered.
 */
class QuietCampaigns {

    private final MongoCollection<Document> campaigns;

    QuietCampaigns(MongoDatabase store) {
        campaigns = store.getCollection("quietCampaigns");
    }

    void add(String campaign) {
        campaigns.replaceOne(eq("_id", campaign), new Document("_id", campaign), new ReplaceOptions().upsert(true));
    }

    boolean contains(String campaign) {
        return campaigns.find(eq("_id", campaign)).first() != null;
    }
}
