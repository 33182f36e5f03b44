package org.trust360.scoring.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.trust360.delivery.outbox.Announcer;
import org.trust360.events.wire.Envelope;
import org.trust360.scoring.History;
import org.trust360.scoring.TestService;
import org.trust360.scoring.publication.Report;
import org.trust360.scoring.report.FrozenReport;
import org.trust360.scoring.report.ReportJson;
import org.trust360.scoring.report.ReportingParts;

/** Two cycles of one subject: what the events bring, in any order in which topics may be read. */
class CyclesTests {

    private final History first = History.of("L01");
    private final History second = new History(TestService.newId(), first.subject(), "L02");

    @Test
    void saysWhatChangedSinceTheCycleBefore() {
        var parts = parts();
        take(inOrder(), parts);

        var growth = Objects.requireNonNull(report(parts, second).growth());
        assertThat(report(parts, first).growth()).isNull();
        assertThat(growth.cycle()).isEqualTo(2);
        assertThat(growth.since()).isEqualTo(Report.id(first.campaign(), first.subject()));
        assertThat(growth.themes()).hasSameSizeAs(report(parts, second).themes());
        assertThat(growth.scenario()).isNotNull();
    }

    /** Events of one key keep their order; those of different keys come as they like. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6})
    void makesTheSameReportsHoweverTheTopicsAreRead(int round) {
        var expected = parts();
        take(inOrder(), expected);
        var seed = new Random().nextLong();
        var other = parts();

        take(interleaved(new Random(seed)), other);

        assertThat(frozen(other, second).json())
                .as("round %d, seed %d", round, seed)
                .isEqualTo(frozen(expected, second).json());
    }

    /** A leader who has not been given the first report is told nothing about it, and nobody waits for ever. */
    @Test
    void waitsForTheReleaseOfTheCycleBefore() {
        var parts = parts();
        var events = new ArrayList<>(inOrder());
        events.removeIf(event -> event.id().startsWith("released-" + first.campaign()));
        take(events, parts);
        assertThat(parts.reports().find(Report.id(second.campaign(), second.subject())))
                .isEmpty();

        take(List.of(first.released()), parts);

        assertThat(report(parts, second).growth()).isNotNull();
    }

    private List<Envelope<?>> inOrder() {
        var events = new ArrayList<Envelope<?>>();
        events.add(first.opened());
        events.addAll(answers(first));
        events.add(first.released());
        events.add(second.openedAfter(first.campaign()));
        events.addAll(answers(second));
        events.add(second.released());
        return events;
    }

    private static List<Envelope<?>> answers(History history) {
        var events = new ArrayList<>(history.submitted());
        events.add(history.closed());
        return events;
    }

    private List<Envelope<?>> interleaved(Random random) {
        var subject = new ArrayList<>(answers(first));
        subject.addAll(answers(second));
        return Interleaving.of(
                List.of(
                        List.of(first.opened(), first.released()),
                        List.of(second.openedAfter(first.campaign()), second.released()),
                        subject),
                random);
    }

    private static void take(List<Envelope<?>> events, ReportingParts parts) {
        var campaigns = new CampaignEventListener(parts.campaigns(), parts.coaches(), parts.reporting());
        var answers = new AnswerEventListener(parts.evidence(), parts.reporting());
        events.forEach(event -> {
            campaigns.on(event);
            answers.on(event);
        });
    }

    private static Report report(ReportingParts parts, History history) {
        return ReportJson.read(frozen(parts, history).json());
    }

    private static FrozenReport frozen(ReportingParts parts, History history) {
        return parts.reports()
                .find(Report.id(history.campaign(), history.subject()))
                .orElseThrow();
    }

    private static ReportingParts parts() {
        var service = TestService.shared();
        return ReportingParts.on(service.newDatabase(), service.bean(Announcer.class));
    }
}
