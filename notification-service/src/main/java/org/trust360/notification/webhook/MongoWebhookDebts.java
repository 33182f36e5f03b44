package org.trust360.notification.webhook;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.set;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Sorts;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.trust360.delivery.store.RequiredIndex;
import org.trust360.notification.webhook.endpoint.WebhookKind;
import org.trust360.notification.work.OwedDocuments;

/** A document for each event and endpoint, whose id is made of both: an event told twice is owed once. */
final class MongoWebhookDebts implements WebhookDebts {

    private static final String COLLECTION = "webhooks";

    private final OwedDocuments owed;

    MongoWebhookDebts(MongoDatabase store, Duration lease) {
        owed = new OwedDocuments(store, COLLECTION, lease);
    }

    void createIndexes() {
        RequiredIndex.plain(owed.all(), "endpoint", "state", "due");
        RequiredIndex.plain(owed.all(), "endpoint", "tried");
    }

    @Override
    public void add(String eventId, String endpoint, Notice notice) {
        owed.add(OwedDocuments.owed(eventId + ":" + endpoint, owed.now())
                .append("endpoint", endpoint)
                .append("message", notice.id())
                .append("kind", notice.kind().label())
                .append("at", Date.from(notice.at()))
                .append("campaign", notice.campaign())
                .append("report", notice.report()));
    }

    @Override
    public Optional<Debt> leaseNext(String endpoint) {
        return owed.leaseNext(new Document("endpoint", endpoint)).map(MongoWebhookDebts::debt);
    }

    private static Debt debt(Document document) {
        var kind = document.getString("kind");
        var notice = new Notice(
                document.getString("message"),
                WebhookKind.of(kind)
                        .orElseThrow(() -> new IllegalStateException("Unknown kind of webhook in the store: " + kind)),
                document.getDate("at").toInstant(),
                document.getString("campaign"),
                document.getString("report"));
        return new Debt(document.getString("_id"), notice, document.getInteger("attempts"), document.getLong("fence"));
    }

    @Override
    public boolean settle(Debt debt, Outcome outcome) {
        var now = owed.now();
        var change = switch (outcome) {
            case Outcome.Delivered _ -> state(State.DELIVERED, now);
            case Outcome.GivenUp _ -> state(State.GIVEN_UP, now);
            case Outcome.Postponed(var ignored, var pause) -> state(State.OWED, now.plus(pause));
        };
        return owed.write(
                debt.id(),
                debt.fence(),
                change,
                set("attempts", debt.attempts() + 1),
                set("status", outcome.status()),
                set("tried", Date.from(now)));
    }

    private static Bson state(State state, Instant due) {
        return combine(set("state", state.word()), set("due", Date.from(due)));
    }

    @Override
    public long again(String endpoint) {
        return owed.all()
                .updateMany(in(endpoint, State.GIVEN_UP), combine(state(State.OWED, owed.now()), set("attempts", 0)))
                .getModifiedCount();
    }

    @Override
    public Map<State, Long> counts(String endpoint) {
        var counts = new EnumMap<State, Long>(State.class);
        for (var state : State.values()) {
            counts.put(state, owed.all().countDocuments(in(endpoint, state)));
        }
        return counts;
    }

    private static Bson in(String endpoint, State state) {
        return and(eq("endpoint", endpoint), eq("state", state.word()));
    }

    @Override
    public Optional<Latest> latest(String endpoint) {
        return Optional.ofNullable(owed.all()
                        .find(eq("endpoint", endpoint))
                        .sort(Sorts.descending("tried"))
                        .first())
                .filter(document -> document.getDate("tried") != null)
                .map(document -> new Latest(
                        document.getString("status"), document.getDate("tried").toInstant()));
    }
}
