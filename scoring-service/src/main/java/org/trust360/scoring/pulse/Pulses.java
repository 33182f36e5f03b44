package org.trust360.scoring.pulse;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.push;
import static com.mongodb.client.model.Updates.set;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.springframework.stereotype.Repository;
import org.trust360.delivery.outbox.Outbox;
import org.trust360.delivery.store.RequiredIndex;
import org.trust360.events.wire.Envelope;
import org.trust360.scoring.journey.Journey;

/**
 * The pulses that leaders asked for, one document per way from a report: {@code {_id, campaign, subject, revision, rounds:
 * [{id, themes, until}], outbox}}. A round and the word that it is wished for are one write, and of two that ask at once
 * one is too late; so there is one open pulse per report at most.
 */
@Repository
class Pulses {

    private final MongoCollection<Document> documents;

    Pulses(MongoDatabase database) {
        this.documents = database.getCollection("pulses");
        RequiredIndex.plain(documents, "campaign");
    }

    MongoCollection<Document> documents() {
        return documents;
    }

    Rounds read(Journey journey) {
        return Optional.ofNullable(documents.find(eq("_id", journey.id())).first())
                .map(Pulses::read)
                .orElseGet(() -> new Rounds(0, List.of()));
    }

    /** False where somebody asked since the rounds were read; nothing was changed then. */
    boolean add(Journey journey, int revision, Round round, Envelope<?> told) {
        return revision == 0 ? isInserted(journey, round, told) : isAdded(journey, revision, round, told);
    }

    private boolean isInserted(Journey journey, Round round, Envelope<?> told) {
        try {
            documents.insertOne(Outbox.into(
                    new Document("_id", journey.id())
                            .append("campaign", journey.campaign())
                            .append("subject", journey.subject())
                            .append("revision", 1)
                            .append("rounds", List.of(write(round))),
                    List.of(told)));
            return true;
        } catch (MongoWriteException e) {
            if (e.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) {
                throw e;
            }
            return false;
        }
    }

    private boolean isAdded(Journey journey, int revision, Round round, Envelope<?> told) {
        return documents
                        .updateOne(
                                and(eq("_id", journey.id()), eq("revision", revision)),
                                combine(
                                        set("revision", revision + 1),
                                        push("rounds", write(round)),
                                        Outbox.append(told)))
                        .getMatchedCount()
                == 1;
    }

    private static Document write(Round round) {
        return new Document("id", round.id())
                .append("themes", round.themes())
                .append("until", round.until().toString());
    }

    private static Rounds read(Document stored) {
        return new Rounds(
                stored.getInteger("revision"),
                stored.getList("rounds", Document.class).stream()
                        .map(round -> new Round(
                                round.getString("id"),
                                round.getList("themes", String.class),
                                Instant.parse(round.getString("until"))))
                        .toList());
    }
}
