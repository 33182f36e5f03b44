package org.trust360.survey.audit;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Sorts;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.trust360.delivery.store.RequiredIndex;

/** One document per entry; of two written at once one takes the next number. */
final class MongoAuditTrail implements AuditTrail {

    private static final String BEGUN = "begun";
    private static final String CAMPAIGN = "campaign";

    private final MongoCollection<Document> entries;
    private final Clock clock;

    MongoAuditTrail(MongoCollection<Document> entries, Clock clock) {
        this.entries = entries;
        this.clock = clock;
        RequiredIndex.plain(entries, CAMPAIGN);
        RequiredIndex.plain(entries, BEGUN);
        RequiredIndex.plain(entries, "at");
    }

    @Override
    public long begin(Act act) {
        return add(act, Outcome.BEGUN, 0);
    }

    @Override
    public void end(long begun, Act act, Outcome outcome) {
        add(act, outcome, begun);
    }

    @Override
    public List<Entry> behind(long number, String campaign, int most) {
        return read(gt("_id", number), campaign, Sorts.ascending("_id"), most);
    }

    @Override
    public List<Entry> before(long number, String campaign, int most) {
        return read(lt("_id", number), campaign, Sorts.descending("_id"), most);
    }

    @Override
    public Set<Long> ended(Collection<Long> begun) {
        return entries.find(in(BEGUN, begun))
                .projection(Projections.include(BEGUN))
                .map(document -> document.getLong(BEGUN))
                .into(new HashSet<>());
    }

    @Override
    public void forget(Instant before) {
        last().ifPresent(last -> entries.deleteMany(and(lt("at", Date.from(before)), lt("_id", last.number()))));
    }

    private List<Entry> read(Bson which, String campaign, Bson order, int most) {
        return entries.find(campaign.isEmpty() ? which : and(eq(CAMPAIGN, campaign), which))
                .sort(order)
                .limit(most)
                .map(MongoAuditTrail::read)
                .into(new ArrayList<>());
    }

    private long add(Act act, Outcome outcome, long begun) {
        while (true) {
            var last = last();
            var entry = new Entry(
                    last.map(Entry::number).orElse(0L) + 1,
                    last.map(Entry::hash).orElse(""),
                    clock.instant().truncatedTo(ChronoUnit.SECONDS),
                    act,
                    outcome,
                    begun);
            if (isAdded(entry)) {
                return entry.number();
            }
        }
    }

    private Optional<Entry> last() {
        return Optional.ofNullable(
                        entries.find().sort(Sorts.descending("_id")).limit(1).first())
                .map(MongoAuditTrail::read);
    }

    private boolean isAdded(Entry entry) {
        try {
            entries.insertOne(new Document("_id", entry.number())
                    .append("previous", entry.previous())
                    .append("at", Date.from(entry.at()))
                    .append("by", entry.act().by())
                    .append("act", entry.act().word())
                    .append(CAMPAIGN, entry.act().campaign())
                    .append("object", entry.act().object())
                    .append("outcome", entry.outcome().word())
                    .append(BEGUN, entry.begun()));
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
                new Act(
                        document.getString("by"),
                        document.getString("act"),
                        document.getString(CAMPAIGN),
                        document.getString("object")),
                Outcome.of(document.getString("outcome")),
                document.getLong(BEGUN));
    }
}
