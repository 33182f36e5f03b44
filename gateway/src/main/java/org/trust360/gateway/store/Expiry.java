package org.trust360.gateway.store;

import static com.mongodb.client.model.Filters.lt;

import com.mongodb.MongoException;
import com.mongodb.client.MongoDatabase;
import java.time.Clock;
import java.util.Date;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Deletes what has expired. Nothing relies on it: who reads a document looks at its time as well. */
@Component
final class Expiry {

    /** The field every document of these collections has. */
    private static final String EXPIRES = "expires";

    private static final Logger log = LoggerFactory.getLogger(Expiry.class);
    private static final List<String> COLLECTIONS = List.of("sessions", "authorizations", "attempts");

    private final MongoDatabase accounts;
    private final Clock clock;

    Expiry(MongoDatabase accounts, Clock clock) {
        this.accounts = accounts;
        this.clock = clock;
    }

    @Scheduled(initialDelay = 1, fixedDelay = 10, timeUnit = TimeUnit.MINUTES)
    void deleteExpired() {
        try {
            COLLECTIONS.forEach(
                    name -> accounts.getCollection(name).deleteMany(lt(EXPIRES, Date.from(clock.instant()))));
        } catch (MongoException e) {
            log.warn("Expired sessions stay a little longer: {}", e.toString());
        }
    }
}
