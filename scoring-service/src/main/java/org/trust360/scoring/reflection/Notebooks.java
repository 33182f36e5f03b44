package org.trust360.scoring.reflection;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.set;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.util.Optional;
import org.bson.Document;
import org.springframework.stereotype.Repository;
import org.trust360.scoring.journey.Journey;
import org.trust360.scoring.reflection.Keeping.Kept;
import org.trust360.scoring.reflection.Keeping.Overtaken;
import org.trust360.scoring.reflection.Notebook.Lock;

/**
 * The locked notebooks, one document per way from a report: {@code {_id, campaign, subject, revision, lock, box}}. No
 * document has a time: when somebody thinks about a report is nobody's business.
 */
@Repository
class Notebooks {

    private final MongoCollection<Document> notebooks;

    Notebooks(MongoDatabase database) {
        this.notebooks = database.getCollection("notebooks");
    }

    Optional<Notebook> find(Journey journey) {
        return Optional.ofNullable(notebooks.find(eq("_id", journey.id())).first())
                .map(Notebooks::notebook);
    }

    /**
     * Keeps the notebook where it is still at the revision that was read, 0 where there was none. One write, so of two
     * tabs one is told. The same write again, after a lost answer, is the same success.
     */
    Keeping keep(Journey journey, Notebook notebook) {
        boolean written = notebook.revision() == 0 ? isInserted(journey, notebook) : isReplaced(journey, notebook);
        return written || isThere(journey, notebook) ? new Kept(notebook.revision() + 1) : new Overtaken();
    }

    void delete(Journey journey) {
        notebooks.deleteOne(eq("_id", journey.id()));
    }

    private boolean isInserted(Journey journey, Notebook notebook) {
        try {
            notebooks.insertOne(new Document("_id", journey.id())
                    .append("campaign", journey.campaign())
                    .append("subject", journey.subject())
                    .append("revision", 1)
                    .append("lock", document(notebook.lock()))
                    .append("box", notebook.box()));
            return true;
        } catch (MongoWriteException e) {
            if (e.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) {
                throw e;
            }
            return false;
        }
    }

    private boolean isReplaced(Journey journey, Notebook notebook) {
        var changed = notebooks.updateOne(
                and(eq("_id", journey.id()), eq("revision", notebook.revision())),
                combine(
                        set("revision", notebook.revision() + 1),
                        set("lock", document(notebook.lock())),
                        set("box", notebook.box())));
        return changed.getMatchedCount() == 1;
    }

    private boolean isThere(Journey journey, Notebook notebook) {
        var next = new Notebook(notebook.revision() + 1, notebook.lock(), notebook.box());
        return find(journey).filter(next::equals).isPresent();
    }

    private static Document document(Lock lock) {
        return new Document("salt", lock.salt())
                .append("iterations", lock.iterations())
                .append("passphrase", lock.passphrase())
                .append("recovery", lock.recovery());
    }

    private static Notebook notebook(Document stored) {
        var lock = stored.get("lock", Document.class);
        return new Notebook(
                stored.getInteger("revision"),
                new Lock(
                        lock.getString("salt"),
                        lock.getInteger("iterations"),
                        lock.getString("passphrase"),
                        lock.getString("recovery")),
                stored.getString("box"));
    }
}
