package org.trust360.notification.job;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Filters.or;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.set;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Sorts;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.trust360.delivery.store.RequiredIndex;
import org.trust360.delivery.store.ServerTime;

/**
 * Mail jobs in one collection. A lease is the field {@code due} moved into the future and the field {@code fence}
 * raised, by the store's own clock and in one conditional write; whatever a holder writes names its fence.
 */
final class MongoMailJobs implements MailJobs {

    static final String COLLECTION = "mails";

    /** Of how many due jobs one is picked by chance, so that workers seldom reach for the same one. */
    private static final int PICK_FROM = 16;

    private final MongoDatabase store;
    private final MongoCollection<Document> jobs;
    private final MailAnnouncer announcer;
    private final LeaseProperties properties;

    MongoMailJobs(MongoDatabase store, MailAnnouncer announcer, LeaseProperties properties) {
        this.store = store;
        this.jobs = store.getCollection(COLLECTION);
        this.announcer = announcer;
        this.properties = properties;
    }

    void createIndexes() {
        RequiredIndex.plain(jobs, "state", "due");
        RequiredIndex.plain(jobs, "listed", "due", "_id");
        RequiredIndex.plain(jobs, "listed", "state", "due", "_id");
        RequiredIndex.plain(jobs, "listed", "campaign", "due", "_id");
        RequiredIndex.plain(jobs, "listed", "campaign", "state", "due", "_id");
    }

    @Override
    public boolean add(String eventId, Cause cause) {
        try {
            jobs.insertOne(MailJobDocument.owed(eventId, cause, now()));
            return true;
        } catch (MongoWriteException e) {
            if (e.getError().getCategory() == ErrorCategory.DUPLICATE_KEY) {
                return false;
            }
            throw e;
        }
    }

    @Override
    public Optional<Lease> leaseNext() {
        var now = now();
        var due = jobs.find(and(eq("state", MailState.Owed.WORD), lte("due", Date.from(now))))
                .sort(Sorts.ascending("due"))
                .limit(PICK_FROM)
                .into(new ArrayList<>());
        Collections.shuffle(due);
        var until = Date.from(now.plus(properties.lease()));
        return due.stream()
                .map(MailJobDocument::lease)
                .filter(before -> write(before, set("due", until), set("fence", before.fence() + 1)))
                .map(Lease::taken)
                .findFirst();
    }

    @Override
    public Optional<Lease> begin(Lease lease) {
        var until = Date.from(now().plus(properties.lease()));
        var begun = lease.begun();
        return write(lease, set("due", until), set("attempts", begun.attempts()))
                ? Optional.of(begun)
                : Optional.empty();
    }

    @Override
    public boolean settle(Lease lease, Outcome outcome) {
        var now = now();
        var changes = change(outcome, now);
        return announcer
                .news(lease, outcome, now)
                .map(news -> write(lease, changes, news))
                .orElseGet(() -> write(lease, changes));
    }

    private static Bson change(Outcome outcome, Instant now) {
        return switch (outcome) {
            case Outcome.Sent(var status) -> MailJobDocument.state(MailState.Sent.WORD, now, status);
            case Outcome.Bounced(var status) -> MailJobDocument.state(MailState.Bounced.WORD, now, status);
            case Outcome.NotOwed _ -> MailJobDocument.state(MailState.NotOwed.WORD, now, "");
            case Outcome.Postponed(var pause, var status) ->
                MailJobDocument.state(MailState.Owed.WORD, now.plus(pause), status);
        };
    }

    /** Writes only while the job is owed and nobody took it since. */
    private boolean write(Lease held, Bson... changes) {
        var mine = and(eq("_id", held.job()), eq("state", MailState.Owed.WORD), eq("fence", held.fence()));
        return jobs.updateOne(mine, combine(changes)).getMatchedCount() == 1;
    }

    /** The store's clock, so that instances with wrong clocks agree on who holds what. */
    private Instant now() {
        return ServerTime.of(store).now();
    }

    @Override
    public List<MailJob> find(Filter filter) {
        var wanted = new Document("listed", true);
        filter.campaign().ifPresent(campaign -> wanted.append("campaign", campaign));
        filter.state().ifPresent(state -> wanted.append("state", state));
        filter.kind().ifPresent(kind -> wanted.append("kind", kind.label()));
        return jobs.find(filter.after().map(place -> behind(wanted, place)).orElse(wanted))
                .sort(Sorts.descending("due", "_id"))
                .limit(filter.limit())
                .map(MailJobDocument::read)
                .into(new ArrayList<>());
    }

    /** The range lets an index begin at the place, however many mails stand before it. */
    private static Bson behind(Bson wanted, Place place) {
        var at = Date.from(place.at());
        return and(wanted, lte("due", at), or(lt("due", at), lt("_id", place.id())));
    }

    @Override
    public Map<String, Long> counts(Optional<String> campaign) {
        var counts = new LinkedHashMap<String, Long>();
        for (var word : MailState.WORDS) {
            var wanted = new Document("listed", true).append("state", word);
            campaign.ifPresent(one -> wanted.append("campaign", one));
            counts.put(word, jobs.countDocuments(wanted));
        }
        return counts;
    }
}
