package org.trust360.gateway.account;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.set;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import org.bson.Document;
import org.trust360.gateway.store.Seal;

/**
 * Attempts to sign in, per name and across gateways: after the fourth in a row each next one has to wait twice as long,
 * up to five minutes. Kept for names without an account too, under a fingerprint, for a day; no addresses of machines.
 */
final class Attempts {

    private static final int FREE = 5;
    private static final Duration LONGEST = Duration.ofMinutes(5);
    private static final Duration REMEMBERED = Duration.ofDays(1);

    private final MongoCollection<Document> attempts;
    private final Seal seal;
    private final Clock clock;

    Attempts(MongoCollection<Document> attempts, Seal seal, Clock clock) {
        this.attempts = attempts;
        this.seal = seal;
        this.clock = clock;
    }

    /** Counts an attempt, or says how long to wait before the next one counts. */
    Optional<Duration> begin(String login) {
        while (true) {
            var now = clock.instant();
            var before = attempts.find(eq(key(login))).first();
            if (before == null) {
                if (inserted(login, now)) {
                    return Optional.empty();
                }
            } else if (now.isBefore(before.getDate("notBefore").toInstant())) {
                return Optional.of(
                        Duration.between(now, before.getDate("notBefore").toInstant()));
            } else if (counted(before, now)) {
                return Optional.empty();
            }
        }
    }

    void forget(String login) {
        attempts.deleteOne(eq(key(login)));
    }

    private boolean inserted(String login, Instant now) {
        try {
            attempts.insertOne(new Document("_id", key(login))
                    .append("count", 1)
                    .append("notBefore", Date.from(now))
                    .append("expires", Date.from(now.plus(REMEMBERED))));
            return true;
        } catch (MongoWriteException e) {
            if (e.getError().getCategory() == ErrorCategory.DUPLICATE_KEY) {
                return false;
            }
            throw e;
        }
    }

    private boolean counted(Document before, Instant now) {
        int count = before.getInteger("count");
        return attempts.updateOne(
                                and(eq(before.getString("_id")), eq("count", count)),
                                combine(
                                        set("count", count + 1),
                                        set("notBefore", Date.from(now.plus(pauseAfter(count + 1)))),
                                        set("expires", Date.from(now.plus(REMEMBERED)))))
                        .getModifiedCount()
                == 1;
    }

    static Duration pauseAfter(int count) {
        if (count < FREE) {
            return Duration.ZERO;
        }
        var pause = Duration.ofSeconds(1L << Math.min(count - FREE + 1, 16));
        return pause.compareTo(LONGEST) > 0 ? LONGEST : pause;
    }

    private String key(String login) {
        return seal.fingerprint(login, "attempt");
    }
}
