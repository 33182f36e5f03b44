package org.trust360.survey.participation;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import java.time.LocalDate;
import java.util.Optional;
import org.bson.Document;
import org.springframework.stereotype.Repository;
import org.trust360.survey.participation.ParticipationSnapshot.UnitShare;
import org.trust360.survey.store.CampaignsDatabase;

/** One document per campaign and day, {@code {_id: "campaign/day", percent, units: [{unit, percent}]}}; no counts. */
@Repository
public class MongoParticipations implements Participations {

    private final MongoCollection<Document> documents;

    public MongoParticipations(CampaignsDatabase store) {
        documents = store.database().getCollection("participation");
    }

    @Override
    public void enter(String campaign, ParticipationSnapshot snapshot) {
        var units = snapshot.units().stream()
                .map(unit -> new Document("unit", unit.unit()).append("percent", unit.percent()))
                .toList();
        try {
            documents.insertOne(new Document("_id", key(campaign, snapshot.day()))
                    .append("percent", snapshot.percent().orElse(null))
                    .append("units", units));
        } catch (MongoWriteException e) {
            if (e.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) {
                throw e;
            }
        }
    }

    @Override
    public Optional<ParticipationSnapshot> find(String campaign, LocalDate day) {
        return Optional.ofNullable(documents.find(eq("_id", key(campaign, day))).first())
                .map(document -> snapshot(document, day));
    }

    private static ParticipationSnapshot snapshot(Document document, LocalDate day) {
        return new ParticipationSnapshot(
                day,
                Optional.ofNullable(document.getInteger("percent")),
                document.getList("units", Document.class).stream()
                        .map(unit -> new UnitShare(unit.getString("unit"), unit.getInteger("percent")))
                        .toList());
    }

    private static String key(String campaign, LocalDate day) {
        return campaign + "/" + day;
    }
}
