package org.trust360.notification.job;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoDatabase;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.bson.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trust360.delivery.store.DurableStore;
import org.trust360.events.MailKind;
import org.trust360.store.EmbeddedStore;

/** Mail jobs in a real store: one mail for an event, one worker for a mail. */
class MongoMailJobsTests {

    private static final Cause INVITATION = new Cause(MailKind.INVITATION, "campaign-1", "invitation-1");
    private static final Cause REPORT = new Cause(MailKind.RELEASE, "campaign-2", "subject-1");
    private static EmbeddedStore store;

    private MongoDatabase database;
    private MongoMailJobs jobs;

    @BeforeAll
    static void open(@TempDir Path folder) throws IOException {
        store = EmbeddedStore.open(folder, new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
    }

    @AfterAll
    static void close() {
        store.close();
    }

    @BeforeEach
    void empty() {
        database = DurableStore.open(store.uri("n" + UUID.randomUUID()), true);
        jobs = jobs(Duration.ofMinutes(1));
        jobs.createIndexes();
    }

    private MongoMailJobs jobs(Duration lease) {
        return new MongoMailJobs(database, new MailAnnouncer(), new LeaseProperties(lease));
    }

    @Test
    void owesOneMailForAnEventHoweverOftenItIsTold() {
        assertThat(jobs.add("event-1", INVITATION)).isTrue();
        assertThat(jobs.add("event-1", INVITATION)).isFalse();
        assertThat(all())
                .singleElement()
                .satisfies(job -> assertThat(job.cause()).isEqualTo(INVITATION));
    }

    @Test
    void doesNotOweAgainWhatWasSent() {
        jobs.add("event-1", INVITATION);
        jobs.settle(lease(), new Outcome.Sent("250"));
        assertThat(jobs.add("event-1", INVITATION)).isFalse();
        assertThat(jobs.leaseNext()).isEmpty();
    }

    @Test
    void remembersWhatEachKindOfMailIsAbout() {
        jobs.add("event-2", REPORT);
        assertThat(lease().cause()).isEqualTo(REPORT);
    }

    @Test
    void givesOneMailToOneOfManyWorkers() throws Exception {
        for (int i = 0; i < 10; i++) {
            jobs.add("event-" + i, INVITATION);
        }
        var taken = concurrently(50, () -> jobs.leaseNext());
        assertThat(taken.stream().flatMap(Optional::stream).map(Lease::job))
                .doesNotHaveDuplicates()
                .hasSizeLessThanOrEqualTo(10);
        IntStream.range(0, 10).forEach(_ -> jobs.leaseNext());
        assertThat(jobs.leaseNext()).isEmpty();
    }

    private static <T> List<T> concurrently(int times, Callable<T> work)
            throws InterruptedException, ExecutionException {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            return threads
                    .invokeAll(IntStream.range(0, times).mapToObj(_ -> work).toList())
                    .stream()
                    .map(Future::resultNow)
                    .toList();
        }
    }

    @Test
    void givesAMailToSomebodyElseWhenItsWorkerIsGone() {
        var hasty = jobs(Duration.ofMillis(200));
        jobs.add("event-1", INVITATION);
        var first = await().until(hasty::leaseNext, Optional::isPresent).orElseThrow();
        assertThat(jobs.leaseNext()).isEmpty();
        await().atMost(5, SECONDS)
                .untilAsserted(() -> assertThat(jobs.leaseNext())
                        .hasValueSatisfying(second -> assertThat(second.fence()).isGreaterThan(first.fence())));
    }

    @Test
    void ignoresAWorkerThatWakesAfterSomebodyElseTookOver() {
        jobs.add("event-1", INVITATION);
        var sleepy = jobs(Duration.ofMillis(1));
        var asleep = await().until(sleepy::leaseNext, Optional::isPresent).orElseThrow();
        var awake = await().atMost(5, SECONDS)
                .until(jobs::leaseNext, Optional::isPresent)
                .orElseThrow();
        assertThat(jobs.begin(asleep)).isEmpty();
        assertThat(jobs.settle(asleep, new Outcome.Bounced("550"))).isFalse();
        assertThat(jobs.settle(awake, new Outcome.Sent("250"))).isTrue();
        assertThat(jobs.settle(asleep, new Outcome.Bounced("550"))).isFalse();
        assertThat(outbox()).extracting(event -> event.getString("id")).containsExactly("event-1.sent");
    }

    @Test
    void countsAnAttemptBeforeItIsMade() {
        jobs.add("event-1", INVITATION);
        var begun = jobs.begin(lease()).orElseThrow();
        assertThat(begun.attempts()).isEqualTo(1);
        assertThat(all())
                .singleElement()
                .satisfies(job -> assertThat(job.attempts()).isEqualTo(1));
    }

    @Test
    void leavesAPostponedMailAloneUntilThePauseIsOver() {
        jobs.add("event-1", INVITATION);
        jobs.settle(lease(), new Outcome.Postponed(Duration.ofHours(1), "451 4.7.1"));
        assertThat(jobs.leaseNext()).isEmpty();
        assertThat(all()).singleElement().satisfies(job -> {
            assertThat(job.state()).isInstanceOf(MailState.Owed.class);
            assertThat(job.lastStatus()).isEqualTo("451 4.7.1");
        });
        assertThat(outbox()).isEmpty();
    }

    @Test
    void tellsOfABounceWithTheReplyCodeAlone() {
        jobs.add("event-1", INVITATION);
        jobs.settle(lease(), new Outcome.Bounced("550 5.1.1"));
        assertThat(outbox()).singleElement().satisfies(event -> {
            assertThat(event.getString("id")).isEqualTo("event-1.bounced");
            assertThat(event.toString()).contains("550").doesNotContain("5.1.1");
        });
    }

    @Test
    void tellsNothingOfAMailThatIsNotOwedAnyMore() {
        jobs.add("event-1", INVITATION);
        jobs.settle(lease(), new Outcome.NotOwed());
        assertThat(all())
                .singleElement()
                .satisfies(job -> assertThat(job.state()).isInstanceOf(MailState.NotOwed.class));
        assertThat(outbox()).isEmpty();
    }

    @Test
    void findsMailsByCampaignAndStateAndCountsThem() {
        jobs.add("event-1", INVITATION);
        jobs.settle(lease(), new Outcome.Sent("250"));
        jobs.add("event-2", REPORT);
        assertThat(found(Optional.of("campaign-1"), Optional.empty())).containsExactly("event-1");
        assertThat(found(Optional.empty(), Optional.of("owed"))).containsExactly("event-2");
        assertThat(found(Optional.of("campaign-1"), Optional.of("owed"))).isEmpty();
        assertThat(jobs.counts(Optional.empty()))
                .containsEntry("sent", 1L)
                .containsEntry("owed", 1L)
                .containsEntry("bounced", 0L);
        assertThat(jobs.counts(Optional.of("campaign-2"))).containsEntry("sent", 0L);
    }

    /** A11: a list of reminders, or their number, would tell who has not answered yet. */
    @Test
    void a11RemindersAreSentButNeitherListedNorCounted() {
        jobs.add("event-1", new Cause(MailKind.REMINDER, "campaign-1", "person-1"));

        assertThat(all()).isEmpty();
        assertThat(jobs.counts(Optional.of("campaign-1"))).containsEntry("owed", 0L);
        jobs.settle(lease(), new Outcome.Sent("250"));
        assertThat(outbox()).hasSize(1);
    }

    @Test
    void findsMailsByKind() {
        jobs.add("event-1", INVITATION);
        jobs.add("event-2", REPORT);
        var releases = new MailJobs.Filter(
                Optional.empty(), Optional.empty(), Optional.of(MailKind.RELEASE), Optional.empty(), 10);

        assertThat(jobs.find(releases)).extracting(MailJob::id).containsExactly("event-2");
    }

    private List<String> found(Optional<String> campaign, Optional<String> state) {
        return jobs.find(new MailJobs.Filter(campaign, state, Optional.empty(), Optional.empty(), 10)).stream()
                .map(MailJob::id)
                .toList();
    }

    private List<MailJob> all() {
        return jobs.find(
                new MailJobs.Filter(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), 100));
    }

    /** Due is due by the store's clock, which two looks may see a few milliseconds apart. */
    private Lease lease() {
        return await().until(jobs::leaseNext, Optional::isPresent).orElseThrow();
    }

    private List<Document> outbox() {
        return database
                .getCollection(MongoMailJobs.COLLECTION)
                .find()
                .map(job -> job.getList("outbox", Document.class, List.of()))
                .into(new ArrayList<>())
                .stream()
                .flatMap(List::stream)
                .toList();
    }
}
