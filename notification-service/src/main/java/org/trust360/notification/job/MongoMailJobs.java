package org.trust360.notification.job;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Filters.or;
import static com.mongodb.client.model.Updates.set;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Sorts;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.trust360.delivery.store.RequiredIndex;
import org.trust360.notification.work.OwedDocuments;

/** Mail jobs in one collection, leased as all that is owed. */
final class MongoMailJobs implements MailJobs {

    static final String COLLECTION = "mails";

    private final OwedDocuments owed;
    private final MongoCollection<Document> jobs;
    private final MailAnnouncer announcer;

    MongoMailJobs(MongoDatabase store, MailAnnouncer announcer, LeaseProperties properties) {
        this.owed = new OwedDocuments(store, COLLECTION, properties.lease());
        this.jobs = owed.all();
        this.announcer = announcer;
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
        return owed.add(MailJobDocument.owed(eventId, cause, owed.now()));
    }

    @Override
    public Optional<Lease> leaseNext() {
        return owed.leaseNext(new Document()).map(MailJobDocument::lease);
    }

    @Override
    public Optional<Lease> begin(Lease lease) {
        var begun = lease.begun();
        return write(lease, owed.leasedAnew(), set("attempts", begun.attempts()))
                ? Optional.of(begun)
                : Optional.empty();
    }

    @Override
    public boolean settle(Lease lease, Outcome outcome) {
        var now = owed.now();
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

    private boolean write(Lease held, Bson... changes) {
        return owed.write(held.job(), held.fence(), changes);
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
