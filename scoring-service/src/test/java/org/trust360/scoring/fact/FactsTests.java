package org.trust360.scoring.fact;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.set;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import java.time.Instant;
import java.util.ArrayList;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.trust360.scoring.TestService;
import org.trust360.scoring.congruence.Basis;

/** G7: what was stated stays, in a chain. */
class FactsTests {

    private final MongoDatabase database = TestService.shared().newDatabase();
    private final Facts facts = new Facts(database);

    @Test
    void keepsWhoStatedWhatAndWhen() {
        var fact = fact("ada", Fact.Kind.ADMISSION);
        facts.append(fact);
        facts.append(fact("bo", Fact.Kind.GRAVE_DECEPTION));

        assertThat(facts.about("ada")).containsExactly(fact);
        assertThat(facts.latest(10)).hasSize(2);
        assertThat(facts.isIntact()).isTrue();
    }

    @Test
    void noticesAnEntryThatWasChanged() {
        facts.append(fact("ada", Fact.Kind.GRAVE_DECEPTION));
        facts.append(fact("ada", Fact.Kind.ADMISSION));

        database.getCollection("facts").updateOne(eq("_id", 1L), set("kind", "slight-deception"));

        assertThat(facts.isIntact()).isFalse();
    }

    @Test
    void noticesAnEntryThatWasTakenOut() {
        for (int i = 0; i < 3; i++) {
            facts.append(fact("ada", Fact.Kind.ADMISSION));
        }

        database.getCollection("facts").deleteOne(eq("_id", 2L));

        assertThat(facts.isIntact()).isFalse();
    }

    @Test
    void losesNothingWhereManyAppendAtOnce() throws Exception {
        var all = new ArrayList<Callable<Void>>();
        for (int i = 0; i < 40; i++) {
            var subject = "subject" + i;
            all.add(() -> {
                facts.append(fact(subject, Fact.Kind.ADMISSION));
                return null;
            });
        }
        try (var threads = Executors.newFixedThreadPool(8)) {
            for (var done : threads.invokeAll(all)) {
                done.get();
            }
        }

        assertThat(facts.latest(100)).hasSize(40);
        assertThat(facts.isIntact()).isTrue();
    }

    static Fact fact(String subject, Fact.Kind kind) {
        return new Fact(subject, kind, Basis.CHARACTER, "grace", "hr", Instant.parse("2026-02-05T10:00:00Z"));
    }
}
