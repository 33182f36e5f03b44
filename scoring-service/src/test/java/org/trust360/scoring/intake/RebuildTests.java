package org.trust360.scoring.intake;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.trust360.delivery.outbox.Announcer;
import org.trust360.events.CampaignClosed;
import org.trust360.events.CampaignEvent;
import org.trust360.events.CampaignOpened;
import org.trust360.events.CampaignReleased;
import org.trust360.events.Event;
import org.trust360.events.wire.Envelope;
import org.trust360.scoring.History;
import org.trust360.scoring.Sim360;
import org.trust360.scoring.TestService;
import org.trust360.scoring.congruence.Basis;
import org.trust360.scoring.fact.Fact;
import org.trust360.scoring.organisation.closing.ClosingParts;
import org.trust360.scoring.organisation.closing.OrganisationClosing;
import org.trust360.scoring.publication.Growth.StatedFact;
import org.trust360.scoring.publication.Report;
import org.trust360.scoring.report.ReportJson;
import org.trust360.scoring.report.ReportingParts;

/**
 * D5: whoever reads all events again into an empty store gets every report byte for byte, also where reports are read
 * against norms and tell of growth and facts. Events of one key keep their order, those of different keys come as they
 * like. What people stated here is no event; it is kept, and all of it is there from the beginning.
 */
class RebuildTests {

    private static final Instant BEGIN = Instant.parse("2026-01-05T10:00:00Z");
    private static final List<String> LEADERS =
            Sim360.sheets().keySet().stream().limit(31).toList();

    /** Gives norms. */
    private final String usual = TestService.newId();

    private final History first = History.of("L32");
    private final History pulse = new History(TestService.newId(), first.subject(), "L33");
    private final History second = new History(TestService.newId(), first.subject(), "L34");
    private final History third = new History(TestService.newId(), first.subject(), "L35");
    private final List<Fact> facts =
            List.of(stated(-1), stated(monthOf(second) - 1), stated(monthOf(second)), stated(monthOf(third) + 1));

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void givesEveryReportAgain(int round) {
        var live = new Service();
        live(live);
        var seed = new Random().nextLong();
        var rebuilt = new Service();
        facts.forEach(rebuilt.parts.facts()::append);

        rebuilt.take(interleaved(inOrder(), new Random(seed)), new Random(seed));

        assertThat(live.frozen()).hasSize(LEADERS.size() + 4);
        assertThat(rebuilt.frozen().keySet())
                .as("round %d, seed %d", round, seed)
                .isEqualTo(live.frozen().keySet());
        live.frozen()
                .forEach((id, content) -> assertThat(rebuilt.frozen().get(id))
                        .as("%s, seed %d", id, seed)
                        .isEqualTo(content));
        assertThat(live.report(first).norms()).isEqualTo(live.report(pulse).norms());
        assertThat(Objects.requireNonNull(live.report(third).norms()).id()).isEqualTo(usual);
        assertThat(Objects.requireNonNull(live.report(third).growth()).cycle()).isEqualTo(3);
        assertThat(statedIn(live, second)).extracting(StatedFact::cycle).containsExactly(1, 2);
        assertThat(statedIn(live, third)).extracting(StatedFact::cycle).containsExactly(1, 2, 3);
    }

    /** As it happens: one after the other, and each fact when it is stated. */
    private void live(Service service) {
        var open = new ArrayList<>(facts);
        for (var event : inOrder()) {
            open.removeIf(fact -> {
                boolean now = fact.at().isBefore(event.time());
                if (now) {
                    service.parts.facts().append(fact);
                }
                return now;
            });
            service.take(event);
            if (!(event.event() instanceof CampaignEvent)) {
                continue;
            }
            service.closing.settle();
        }
        open.forEach(service.parts.facts()::append);
    }

    private static List<StatedFact> statedIn(Service service, History cycle) {
        return Objects.requireNonNull(
                        Objects.requireNonNull(service.report(cycle).growth()).scenario())
                .facts();
    }

    private List<Envelope<?>> inOrder() {
        var events = new ArrayList<Envelope<?>>();
        var all = LEADERS.stream()
                .map(leader -> new History(usual, "s-" + usual + leader, leader))
                .toList();
        play(events, opened(usual, 0, null, null, null), all);
        play(events, opened(first.campaign(), 1, null, null, usual), List.of(first));
        play(events, opened(pulse.campaign(), 2, null, first.campaign(), null), List.of(pulse));
        play(events, opened(second.campaign(), monthOf(second), first.campaign(), null, usual), List.of(second));
        play(events, opened(third.campaign(), monthOf(third), null, null, second.campaign()), List.of(third));
        return events;
    }

    private int monthOf(History history) {
        return history.equals(second) ? 4 : 6;
    }

    private static void play(List<Envelope<?>> events, Envelope<CampaignOpened> opened, List<History> histories) {
        var campaign = opened.event().campaignId();
        var end = opened.time().plus(20, ChronoUnit.DAYS);
        events.add(opened);
        for (var history : histories) {
            history.submitted().forEach(event -> events.add(at(end, event)));
            events.add(at(end, history.closed()));
        }
        events.add(
                new Envelope<>("c" + campaign, end, "/survey-service", new CampaignClosed(campaign, histories.size())));
        events.add(new Envelope<>("r" + campaign, end, "/survey-service", new CampaignReleased(campaign)));
    }

    private static Envelope<CampaignOpened> opened(
            String id, int month, @Nullable String previous, @Nullable String pulseOf, @Nullable String reference) {
        var asked = ((CampaignOpened) History.of("L01").opened().event()).questionnaire();
        var event = new CampaignOpened(id, asked, 3, null, null, null, previous, pulseOf, reference);
        return new Envelope<>("o" + id, month(month), "/survey-service", event);
    }

    private static <E extends Event> Envelope<E> at(Instant time, Envelope<E> event) {
        return new Envelope<>(event.id(), time, event.source(), event.event());
    }

    private static Instant month(int month) {
        return BEGIN.plus(30L * month, ChronoUnit.DAYS);
    }

    private Fact stated(int month) {
        var at = month(month).plus(1, ChronoUnit.DAYS);
        return new Fact(first.subject(), Fact.Kind.ADMISSION, Basis.COMPETENCE, "hr-1", "hr", at);
    }

    private static List<Envelope<?>> interleaved(List<Envelope<?>> inOrder, Random random) {
        var keys = new LinkedHashMap<String, List<Envelope<?>>>();
        inOrder.forEach(event -> keys.computeIfAbsent(key(event.event()), key -> new ArrayList<>())
                .add(event));
        return Interleaving.of(keys.values(), random);
    }

    private static String key(Event event) {
        return (event instanceof CampaignEvent ? "campaign-" : "answer-") + event.key();
    }

    /** The service on an empty store, its listeners and its sweep in the hands of the test. */
    private static final class Service {

        private static final int SWEEP = 40;
        private static final int CAMPAIGNS = 4;

        private final MongoDatabase database = TestService.shared().newDatabase();
        private final ReportingParts parts =
                ReportingParts.on(database, TestService.shared().bean(Announcer.class));
        private final OrganisationClosing closing =
                ClosingParts.on(database, parts).closing();
        private final CampaignEventListener campaigns =
                new CampaignEventListener(parts.campaigns(), parts.coaches(), parts.reporting());
        private final AnswerEventListener answers = new AnswerEventListener(parts.evidence(), parts.reporting());

        void take(Envelope<?> event) {
            campaigns.on(event);
            answers.on(event);
        }

        void take(List<Envelope<?>> events, Random random) {
            for (var event : events) {
                take(event);
                if (random.nextInt(SWEEP) == 0) {
                    closing.settle();
                }
            }
            // Every few seconds while the service runs: one campaign may wait for another.
            IntStream.range(0, CAMPAIGNS).forEach(sweep -> closing.settle());
        }

        /** All of them, by their ids. */
        Map<String, String> frozen() {
            var all = new TreeMap<String, String>();
            for (var report : database.getCollection("reports").find()) {
                all.put(report.getString("_id"), content(report));
            }
            return all;
        }

        private static String content(Document report) {
            return report.getString("json") + report.getString("record") + report.getString("releasedOn");
        }

        Report report(History history) {
            return ReportJson.read(parts.reports()
                    .find(Report.id(history.campaign(), history.subject()))
                    .orElseThrow()
                    .json());
        }
    }
}
