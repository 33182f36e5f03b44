package org.trust360.scoring.trail;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.set;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.mongodb.client.MongoDatabase;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.trust360.scoring.TestService;

/** G7, I8: nothing is changed in the trail, and nothing taken out, without being seen. */
class AuditTrailTests {

    private static final Instant NOW = Instant.parse("2026-11-21T10:00:00.123Z");

    private final MongoDatabase database = TestService.shared().newDatabase();
    private final AuditTrail trail = new AuditTrail(database, Clock.fixed(NOW, ZoneOffset.UTC));

    @Test
    void keepsWhatWasNotedInOrder() {
        trail.note("a", "report.read", "r-1");
        trail.note("b", "report.read", "r-2");

        assertThat(trail.behind(0, 10))
                .extracting(Entry::number, Entry::actor, Entry::action, Entry::object)
                .containsExactly(tuple(1L, "a", "report.read", "r-1"), tuple(2L, "b", "report.read", "r-2"));
        assertThat(trail.behind(1, 10)).hasSize(1);
        assertThat(trail.firstBroken()).isEmpty();
    }

    @Test
    void i8SeesWhatWasChangedAndWhatIsMissing() {
        for (int i = 0; i < 4; i++) {
            trail.note("a", "report.read", "r-" + i);
        }
        var entries = database.getCollection("auditTrail");

        entries.updateOne(eq("_id", 3L), set("actor", "b"));
        assertThat(trail.firstBroken()).contains(3L);
        entries.updateOne(eq("_id", 3L), set("actor", "a"));
        assertThat(trail.firstBroken()).isEmpty();
        entries.deleteOne(eq("_id", 2L));
        assertThat(trail.firstBroken()).contains(3L);
    }

    @Test
    void givesEachOfManyWhoWriteAtOnceANumber() throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var running = new ArrayList<Future<?>>();
            for (int i = 0; i < 40; i++) {
                running.add(threads.submit(() -> trail.note("a", "report.read", "r")));
            }
            for (var one : running) {
                one.get();
            }
        }

        assertThat(trail.behind(0, 100)).hasSize(40);
        assertThat(trail.firstBroken()).isEmpty();
    }
}
