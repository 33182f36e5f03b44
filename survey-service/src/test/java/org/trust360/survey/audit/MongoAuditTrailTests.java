package org.trust360.survey.audit;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.trust360.survey.answersheet.TestStore;

/** G7: entries are added in one chain, by however many at once, and then stay as they are. */
class MongoAuditTrailTests {

    private static final Instant NOW = Instant.parse("2026-05-04T08:00:00.750Z");
    private static final Act OPENED = new Act("account", "campaign-opened", "c1", "");
    private static final Act MOVED = new Act("account", "deadline-moved", "c2", "");

    @RegisterExtension
    static final TestStore STORE = new TestStore();

    private final MongoDatabase database = STORE.database();
    private final AuditTrail trail = trail(NOW);

    @Test
    void g7LeavesWhatIsThereAsItIs() {
        trail.end(trail.begin(OPENED), OPENED, Outcome.DONE);
        var before = stored();

        trail.end(trail.begin(MOVED), MOVED, Outcome.REFUSED);

        assertThat(stored()).hasSize(4).startsWith(before.toArray(Document[]::new));
    }

    @Test
    void g7ChainsEntriesOfManyAtOnceWithoutAGap() throws InterruptedException {
        var acts = IntStream.range(0, 40)
                .<Callable<Long>>mapToObj(number ->
                        () -> (number % 2 == 0 ? trail : trail(NOW)).begin(new Act("a" + number, "w", "c", "o")))
                .toList();
        try (var workers = Executors.newFixedThreadPool(8)) {
            workers.invokeAll(acts);
        }

        var entries = trail.behind(0, "", 100);
        assertThat(entries).extracting(Entry::number).containsExactlyElementsOf(numbers(1, 40));
        assertThat(entries).extracting(entry -> entry.act().by()).doesNotHaveDuplicates();
        var before = "";
        for (var entry : entries) {
            assertThat(entry.previous()).isEqualTo(before);
            before = entry.hash();
        }
    }

    @Test
    void g7AnEntryThatIsChangedHasAnotherHash() {
        var entry = new Entry(1, "", NOW, OPENED, Outcome.DONE, 0);

        assertThat(List.of(
                        entry,
                        new Entry(2, "", NOW, OPENED, Outcome.DONE, 0),
                        new Entry(1, "x", NOW, OPENED, Outcome.DONE, 0),
                        new Entry(1, "", NOW.plusSeconds(1), OPENED, Outcome.DONE, 0),
                        new Entry(1, "", NOW, MOVED, Outcome.DONE, 0),
                        new Entry(1, "", NOW, OPENED, Outcome.REFUSED, 0),
                        new Entry(1, "", NOW, OPENED, Outcome.DONE, 1)))
                .extracting(Entry::hash)
                .doesNotHaveDuplicates();
    }

    @Test
    void isReadInPagesFromBothEndsAndByCampaign() {
        var opened = trail.begin(OPENED);
        var moved = trail.begin(MOVED);
        trail.end(opened, OPENED, Outcome.DONE);

        assertThat(trail.behind(0, "", 2)).extracting(Entry::number).containsExactly(1L, 2L);
        assertThat(trail.behind(2, "", 2)).extracting(Entry::begun).containsExactly(opened);
        assertThat(trail.behind(0, "c1", 9)).extracting(Entry::number).containsExactly(1L, 3L);
        assertThat(trail.before(Long.MAX_VALUE, "", 2))
                .extracting(Entry::number)
                .containsExactly(3L, 2L);
        assertThat(trail.before(3, "c1", 2)).extracting(Entry::number).containsExactly(1L);
        assertThat(trail.ended(List.of(opened, moved))).isEqualTo(Set.of(opened));
        assertThat(trail.behind(0, "", 1).getFirst().at()).isEqualTo("2026-05-04T08:00:00Z");
    }

    /** G4. */
    @Test
    void g4ForgetsAfterTwoYearsAndCountsOn() {
        trail.begin(OPENED);
        trail.begin(OPENED);
        sweep(NOW.plus(Duration.ofDays(729)));
        assertThat(trail.behind(0, "", 9)).hasSize(2);

        sweep(NOW.plus(Duration.ofDays(732)));
        assertThat(trail.behind(0, "", 9)).extracting(Entry::number).containsExactly(2L);
        assertThat(trail.begin(MOVED)).isEqualTo(3);
    }

    private void sweep(Instant now) {
        new AuditSweep(trail, Clock.fixed(now, ZoneOffset.UTC)).sweep();
    }

    private AuditTrail trail(Instant now) {
        return new MongoAuditTrail(database.getCollection("auditTrail"), Clock.fixed(now, ZoneOffset.UTC));
    }

    private List<Document> stored() {
        return database.getCollection("auditTrail").find().into(new ArrayList<>());
    }

    private static List<Long> numbers(long first, long last) {
        return LongStream.rangeClosed(first, last).boxed().toList();
    }
}
