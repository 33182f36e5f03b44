package org.trust360.scoring.fact;

import static com.mongodb.client.model.Filters.eq;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Sorts;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.bson.Document;
import org.trust360.delivery.store.RequiredIndex;
import org.trust360.scoring.congruence.Basis;

/**
 * Every fact that was ever stated, as a chain (G7): each entry has the number after the last one and a SHA-256 over the hash
 * of that one and over what it says itself. Two who append at once cannot take the same number. Nothing is ever changed
 * or removed here; whether somebody did so elsewhere, {@link #isIntact} tells, but for the tail.
 */
public final class Facts {

    private static final String FIRST = "0".repeat(64);

    private final MongoCollection<Document> entries;

    public Facts(MongoDatabase database) {
        this.entries = database.getCollection("facts");
        RequiredIndex.plain(entries, "subject");
    }

    public void append(Fact fact) {
        while (!isAppended(fact)) {
            Thread.onSpinWait();
        }
    }

    /** What was stated about one subject, the oldest first. */
    public List<Fact> about(String subject) {
        return entries.find(eq("subject", subject))
                .sort(Sorts.ascending("_id"))
                .map(Facts::read)
                .into(new ArrayList<>());
    }

    /** The latest of all. */
    public List<Fact> latest(int most) {
        return entries.find()
                .sort(Sorts.descending("_id"))
                .limit(most)
                .map(Facts::read)
                .into(new ArrayList<>());
    }

    /** Whether every entry still says what it said, and none between is missing. */
    public boolean isIntact() {
        var previous = FIRST;
        long number = 0;
        for (var entry : entries.find().sort(Sorts.ascending("_id"))) {
            number++;
            boolean same = entry.getLong("_id") == number
                    && previous.equals(entry.getString("previous"))
                    && hash(previous, number, read(entry)).equals(entry.getString("hash"));
            if (!same) {
                return false;
            }
            previous = entry.getString("hash");
        }
        return true;
    }

    private boolean isAppended(Fact fact) {
        var last = entries.find().sort(Sorts.descending("_id")).first();
        var previous = last == null ? FIRST : last.getString("hash");
        long number = last == null ? 1 : last.getLong("_id") + 1;
        try {
            entries.insertOne(new Document("_id", number)
                    .append("previous", previous)
                    .append("hash", hash(previous, number, fact))
                    .append("subject", fact.subject())
                    .append("kind", fact.kind().word())
                    .append("basis", fact.basis().name())
                    .append("by", fact.by())
                    .append("role", fact.role())
                    .append("at", fact.at().toString()));
            return true;
        } catch (MongoWriteException e) {
            if (e.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) {
                throw e;
            }
            return false;
        }
    }

    private static Fact read(Document entry) {
        return new Fact(
                entry.getString("subject"),
                Fact.Kind.of(entry.getString("kind")).orElseThrow(),
                Basis.valueOf(entry.getString("basis")),
                entry.getString("by"),
                entry.getString("role"),
                Instant.parse(entry.getString("at")));
    }

    private static String hash(String previous, long number, Fact fact) {
        var text = previous + "|" + number + "|" + fact.line();
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
