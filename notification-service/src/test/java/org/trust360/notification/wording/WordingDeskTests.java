package org.trust360.notification.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trust360.delivery.store.DurableStore;
import org.trust360.notification.letter.Occasion;
import org.trust360.notification.letter.ShippedWordings;
import org.trust360.notification.letter.Wording;
import org.trust360.notification.wording.WordingDesk.Outcome;
import org.trust360.store.EmbeddedStore;

/** Versions of words in a real store. */
class WordingDeskTests {

    private static final Instant NOW = Instant.parse("2026-11-21T10:00:00Z");
    private static final ShippedWordings SHIPPED = new ShippedWordings();
    private static EmbeddedStore store;

    private WordingDesk desk;

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
        var database = DurableStore.open(store.uri("n" + UUID.randomUUID()), true);
        desk = new WordingDesk(
                new MongoWordingBook(database.getCollection("wordings")), SHIPPED, Clock.fixed(NOW, ZoneOffset.UTC));
    }

    private static Wording words(String subject) {
        return new Wording(subject, "", "Go", "Hello {name},\n\n{button}");
    }

    private static WordingDesk.Editor editor(int from) {
        return new WordingDesk.Editor("account-" + from, from);
    }

    private Outcome save(int from, String subject) {
        return desk.save(Occasion.REMINDER, Locale.GERMAN, editor(from), words(subject));
    }

    @Test
    void areTheShippedOnesUntilSomebodyChangesThemAndThenForOneLanguageOnly() {
        assertThat(desk.version(Occasion.REMINDER, Locale.GERMAN).shipped()).isTrue();
        assertThat(save(0, "Noch offen")).isEqualTo(new Outcome.Kept());

        assertThat(desk.of(Occasion.REMINDER, Locale.GERMAN)).isEqualTo(words("Noch offen"));
        assertThat(desk.of(Occasion.REMINDER, Locale.ENGLISH)).isEqualTo(SHIPPED.of(Occasion.REMINDER, Locale.ENGLISH));
        assertThat(desk.of(Occasion.INVITATION, Locale.GERMAN))
                .isEqualTo(SHIPPED.of(Occasion.INVITATION, Locale.GERMAN));
    }

    @Test
    void keepEarlierVersionsAndComeBackToTheShippedOnes() {
        save(0, "first");
        save(1, "second");
        assertThat(desk.reset(Occasion.REMINDER, Locale.GERMAN, editor(2))).isEqualTo(new Outcome.Kept());

        var version = desk.version(Occasion.REMINDER, Locale.GERMAN);
        assertThat(version.shipped()).isTrue();
        assertThat(version.number()).isEqualTo(3);
        assertThat(version.wording()).isEqualTo(SHIPPED.of(Occasion.REMINDER, Locale.GERMAN));
        assertThat(version.earlier())
                .containsExactly(
                        new Version.Earlier(2, words("second"), NOW), new Version.Earlier(1, words("first"), NOW));
    }

    /** G7: a change and who made it are one write; a return to the shipped words is a change too. */
    @Test
    void g7KeepWhoChangedThem() {
        save(0, "first");
        desk.reset(Occasion.REMINDER, Locale.GERMAN, editor(1));
        save(1, "too late");

        assertThat(desk.version(Occasion.REMINDER, Locale.GERMAN).changes())
                .containsExactly(new Version.Change(2, "account-1", NOW), new Version.Change(1, "account-0", NOW));
        IntStream.rangeClosed(2, 205).forEach(number -> save(number, "version " + (number + 1)));
        assertThat(desk.version(Occasion.REMINDER, Locale.GERMAN).changes()).hasSize(200);
    }

    @Test
    void keepTwentyEarlierVersions() {
        IntStream.rangeClosed(0, 25).forEach(number -> save(number, "version " + (number + 1)));

        assertThat(desk.version(Occasion.REMINDER, Locale.GERMAN).earlier())
                .hasSize(20)
                .first()
                .extracting(Version.Earlier::number)
                .isEqualTo(25);
    }

    @Test
    void doNotReplaceWhatSomebodyElseWroteMeanwhile() throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var outcomes = threads.invokeAll(IntStream.range(0, 20)
                    .mapToObj(number -> (java.util.concurrent.Callable<Outcome>) () -> save(0, "by " + number))
                    .toList());
            assertThat(outcomes.stream().map(java.util.concurrent.Future::resultNow))
                    .containsOnlyOnce(new Outcome.Kept());
        }
        assertThat(save(0, "late")).isEqualTo(new Outcome.ChangedMeanwhile());
        assertThat(save(1, "in turn")).isEqualTo(new Outcome.Kept());
    }

    @Test
    void areNotKeptWhereTheyAreAtFault() {
        assertThat(desk.save(Occasion.REMINDER, Locale.GERMAN, editor(0), new Wording("", "", "", "")))
                .isInstanceOf(Outcome.Refused.class);
        assertThat(desk.version(Occasion.REMINDER, Locale.GERMAN).number()).isZero();
    }
}
