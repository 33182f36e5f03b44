package org.trust360.scoring.shareback;

import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoDatabase;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.trust360.events.ShareBackWritten;
import org.trust360.events.seal.Purpose;
import org.trust360.scoring.TestTopics;
import org.trust360.scoring.datakey.DataKeys;
import org.trust360.scoring.journey.Journey;
import org.trust360.scoring.journey.Walker;
import org.trust360.scoring.report.ReportJson;

class ShareBackTests {

    private final Walker leader = Walker.released();
    private final String page = leader.page("share-back");

    @Test
    void offersADraftOfWhatTheLeaderTries() {
        assertThat(leader.get(page).body()).contains("Thank you for your feedback", "I am still thinking");
        var theme = journey().report().themes().getFirst().id();
        leader.post(
                leader.page("commitments"),
                Map.of("theme", theme, "what", "I ask first", "when", "Mondays", "notice", "You speak first"));

        assertThat(leader.get(page).body())
                .contains("What I will try: I ask first\nWhen: Mondays\nYou might notice it by this: You speak first")
                .doesNotContain("I am still thinking");
    }

    /** What is looked at is what is sent, once, sealed for the one who opens it (G2, I2). */
    @Test
    void sendsOnceWhatWasLookedAt_I2() {
        var text = "Thank you.\r\n\r\nI will <b>ask</b> first.";
        var looked = leader.post(page, Map.of("text", text));
        assertThat(looked.statusCode()).isEqualTo(200);
        assertThat(looked.body()).contains("<p>Thank you.</p>", "I will &lt;b&gt;ask&lt;/b&gt; first.");
        assertThat(leader.get(page).body()).as("kept as a draft").contains("&lt;b&gt;ask");
        assertThat(told()).isEmpty();

        assertThat(leader.post(page + "/send", Map.of("text", text)).statusCode())
                .isEqualTo(302);
        assertThat(leader.post(page + "/send", Map.of("text", text)).statusCode())
                .isEqualTo(302);

        await().atMost(ofSeconds(30)).untilAsserted(() -> assertThat(told()).isNotEmpty());
        var event = told().getFirst();
        var history = leader.history();
        var purpose = Purpose.shareBack(history.campaign(), history.subject(), event.shareBackId());
        assertThat(Walker.SERVICE
                        .keys()
                        .of(history.campaign(), history.subject())
                        .open(event.sealed(), purpose))
                .isEqualTo("Thank you.\n\nI will <b>ask</b> first.");
        assertThat(told()).as("a repeat of the relay is the same").containsOnly(event);
        assertThat(leader.get(page).body()).contains("to everybody who was asked", "What you wrote", "From ");
    }

    @Test
    void liesSealedAndHasNoTimeFinerThanTheDay_G2() {
        leader.post(page, Map.of("text", "a planted draft"));
        assertThat(stored().toJson()).doesNotContain("planted");
        leader.post(page + "/send", Map.of("text", "a planted text"));

        assertThat(stored().toJson()).doesNotContain("planted");
        assertThat(stored().get("draft")).isNull();
    }

    @Test
    void waitsAWeekBetweenTwoTexts() {
        var sent = LocalDate.of(2026, 3, 1);
        assertThat(desk(sent).send(journey(), "one")).isEqualTo(new Sending.Sent());
        assertThat(desk(sent.plusDays(6)).send(journey(), "two")).isEqualTo(new Sending.TooSoon(sent.plusDays(7)));
        assertThat(desk(sent.plusDays(6)).send(journey(), "one"))
                .as("the same again")
                .isEqualTo(new Sending.Sent());
        assertThat(desk(sent.plusDays(7)).send(journey(), "two")).isEqualTo(new Sending.Sent());
        assertThat(stored().getList("sent", Document.class)).hasSize(2);

        var tooSoon = leader.post(page + "/send", Map.of("text", "three"));
        assertThat(tooSoon.statusCode()).as("long ago").isEqualTo(302);
        assertThat(leader.post(page + "/send", Map.of("text", "four")).body()).contains("Between two mails lie 7 days");
    }

    @Test
    void sendsOneOfManyAtOnce_S18() throws Exception {
        var journey = journey();
        var desk = desk(LocalDate.of(2026, 3, 1));
        var sends = IntStream.range(0, 20)
                .<Callable<Sending>>mapToObj(i -> () -> desk.send(journey, "text " + i % 2))
                .toList();

        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            assertThat(threads.invokeAll(sends).stream().map(Future::resultNow)).contains(new Sending.Sent());
        }
        assertThat(stored().getList("sent", Document.class)).hasSize(1);
    }

    @Test
    void countsLeadersWithoutNames() {
        var shareBacks = Walker.SERVICE.bean(ShareBacks.class);
        leader.post(page, Map.of("text", "only a draft"));
        assertThat(shareBacks.count(leader.history().campaign())).isZero();

        leader.post(page + "/send", Map.of("text", "sent"));
        assertThat(shareBacks.count(leader.history().campaign())).isOne();
    }

    static List<String> refused() {
        return List.of(" ", "x".repeat(4_001), "a\u0000b", "a\rb", "a\u001bb", "a\u202eb", "a\u2066b");
    }

    /** S11 */
    @ParameterizedTest
    @MethodSource("refused")
    void refusesWhatNoMailMayCarryAndKeepsIt(String text) {
        for (var step : List.of("", "/send")) {
            var answer = leader.post(page + step, Map.of("text", text));
            assertThat(answer.statusCode()).isEqualTo(422);
            assertThat(answer.body()).contains("aria-invalid=\"true\"");
        }
        assertThat(told()).isEmpty();
    }

    @Test
    void takesTheLongestText() {
        assertThat(leader.post(page, Map.of("text", "ü".repeat(4_000))).statusCode())
                .isEqualTo(200);
    }

    @Test
    void isGoneWithItsKey_G3() {
        Walker.SERVICE
                .keys()
                .erase(leader.history().campaign(), leader.history().subject());

        var answer = leader.post(page + "/send", Map.of("text", "something"));
        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.body()).contains("erased for good", "something");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/send"})
    void isNobodyElses_S1(String step) {
        var form = Map.of("text", "not mine");
        var other = leader.as(Walker.SERVICE.issuer().leader("somebody-else"));
        var hr = leader.as(Walker.SERVICE.issuer().token("scoring-service", "hr"));

        assertThat(other.get(page).statusCode()).isEqualTo(404);
        assertThat(other.post(page + step, form).statusCode()).isEqualTo(404);
        assertThat(hr.get(page).statusCode()).isEqualTo(404);
        assertThat(hr.post(page + step, form).statusCode()).isEqualTo(404);
        assertThat(told()).isEmpty();
    }

    private List<ShareBackWritten> told() {
        return TestTopics.reportEvents(leader.history().subject()).stream()
                .filter(envelope -> envelope.event() instanceof ShareBackWritten)
                .map(envelope -> (ShareBackWritten) envelope.event())
                .toList();
    }

    private static ShareBackDesk desk(LocalDate day) {
        var noon = day.atTime(12, 0).toInstant(ZoneOffset.UTC);
        return new ShareBackDesk(
                Walker.SERVICE.bean(ShareBacks.class),
                Walker.SERVICE.bean(DataKeys.class),
                Clock.fixed(noon, ZoneOffset.UTC));
    }

    private Journey journey() {
        var report =
                ReportJson.read(leader.get("/api/reports/" + leader.reportId()).body());
        return new Journey(leader.reportId(), LocalDate.of(2026, 1, 5), report);
    }

    private Document stored() {
        var documents = Walker.SERVICE.bean(MongoDatabase.class).getCollection(ShareBacks.COLLECTION);
        return Objects.requireNonNull(
                documents.find(new Document("_id", leader.reportId())).first());
    }
}
