package org.trust360.scoring.trail;

import static com.mongodb.client.model.Filters.gt;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Sorts;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * Notes who looked at or decided what (G7). Entries are only ever added; each carries the hash of the one before, so that
 * one that is changed or taken out breaks the chain. Of two written at once one takes the next number.
 */
public final class AuditTrail {

    private final MongoCollection<Document> entries;
    private final Clock clock;

    public AuditTrail(MongoDatabase database, Clock clock) {
        this.entries = database.getCollection("auditTrail");
        this.clock = clock;
    }

    /** Returns once the entry is durable; whoever cannot note it must not go on. */
    public void note(String actor, String action, String object) {
        var noted = false;
        while (!noted) {
            var last = Optional.ofNullable(
                    entries.find().sort(Sorts.descending("_id")).limit(1).first());
            noted = isAdded(new Entry(
                    last.map(AuditTrail::read).map(Entry::number).orElse(0L) + 1,
                    last.map(document -> document.getString("hash")).orElse(""),
                    clock.instant().truncatedTo(ChronoUnit.SECONDS),
                    actor,
                    action,
                    object));
        }
    }

    /** Entries behind a number, oldest first. */
    public List<Entry> behind(long number, int most) {
        return entries.find(gt("_id", number))
                .sort(Sorts.ascending("_id"))
                .limit(most)
                .map(AuditTrail::read)
                .into(new ArrayList<>());
    }

    /** The number of the first entry that is not what was written, or behind which one is missing; empty for a sound trail. */
    public Optional<Long> firstBroken() {
        Entry before = null;
        for (var document : entries.find().sort(Sorts.ascending("_id"))) {
            var entry = read(document);
            if (!follows(entry, before) || !entry.hash().equals(document.getString("hash"))) {
                return Optional.of(entry.number());
            }
            before = entry;
        }
        return Optional.empty();
    }

    private static boolean follows(Entry entry, @Nullable Entry before) {
        return before == null
                ? entry.number() == 1 && entry.previous().isEmpty()
                : entry.number() == before.number() + 1 && entry.previous().equals(before.hash());
    }

    private boolean isAdded(Entry entry) {
        try {
            entries.insertOne(new Document("_id", entry.number())
                    .append("previous", entry.previous())
                    .append("at", Date.from(entry.at()))
                    .append("actor", entry.actor())
                    .append("action", entry.action())
                    .append("object", entry.object())
                    .append("hash", entry.hash()));
            return true;
        } catch (MongoWriteException e) {
            if (e.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) {
                throw e;
            }
            return false;
        }
    }

    private static Entry read(Document document) {
        return new Entry(
                document.getLong("_id"),
                document.getString("previous"),
                document.getDate("at").toInstant(),
                document.getString("actor"),
                document.getString("action"),
                document.getString("object"));
    }
}
