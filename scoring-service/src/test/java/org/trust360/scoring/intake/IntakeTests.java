package org.trust360.scoring.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.trust360.delivery.outbox.Announcer;
import org.trust360.events.AnswerSheetSubmitted;
import org.trust360.events.AnswerSheetSubmitted.Answer;
import org.trust360.events.CampaignOpened;
import org.trust360.events.CollectionClosed;
import org.trust360.events.Event;
import org.trust360.events.Questionnaire;
import org.trust360.events.wire.Envelope;
import org.trust360.events.wire.MalformedEvent;
import org.trust360.scoring.History;
import org.trust360.scoring.TestService;
import org.trust360.scoring.TestTopics;
import org.trust360.scoring.answersheet.ClosedCollection;
import org.trust360.scoring.publication.Publication;
import org.trust360.scoring.publication.Report;
import org.trust360.scoring.report.FrozenReport;
import org.trust360.scoring.report.ReportJson;
import org.trust360.scoring.report.ReportingParts;
import org.trust360.scoring.report.Settlement;

/** D4: the report depends on the set of events only. */
class IntakeTests {

    private final ReportingParts parts = parts();
    private final History history = History.of("L31");

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void givesTheSameReportForAnyOrderAndNumberOfEvents(int round) {
        take(history.all(), parts);
        var expected = frozen(parts);
        var seed = new Random().nextLong();
        var random = new Random(seed);
        var shuffled = new ArrayList<Envelope<?>>();
        history.all().forEach(event -> shuffled.addAll(Collections.nCopies(1 + random.nextInt(5), event)));
        Collections.shuffle(shuffled, random);
        var other = parts();

        take(shuffled, other);

        assertThat(frozen(other).json()).as("round %d, seed %d", round, seed).isEqualTo(expected.json());
        assertThat(frozen(other).releasedOn()).as("seed %d", seed).isEqualTo(expected.releasedOn());
        assertThat(other.evidence().closed().alarms()).as("seed %d", seed).isZero();
    }

    /** D5: the stored sheets alone give the frozen bytes again. */
    @Test
    void rebuildsTheSameBytesFromTheSheets() {
        take(history.all(), parts);

        var sheets = parts.evidence().sheets().about(history.campaign(), history.subject());
        var campaign = parts.campaigns().find(history.campaign()).orElseThrow();
        assertThat(ReportJson.write(Publication.of(campaign, history.subject(), sheets)))
                .isEqualTo(frozen(parts).json());
    }

    @Test
    void holdsTheReportBackUntilEverySheetIsHere() {
        var submitted = history.submitted();
        take(List.of(history.opened(), history.closed()), parts);
        take(submitted.subList(0, submitted.size() - 1), parts);

        assertThat(settle()).isEqualTo(Settlement.INCOMPLETE);
        assertThat(parts.evidence().closed().alarms()).isEqualTo(1);
        assertThat(parts.reports().find(reportId())).isEmpty();

        take(List.of(submitted.getLast()), parts);

        assertThat(parts.evidence().closed().alarms()).isZero();
        assertThat(parts.reports().find(reportId())).isPresent();
    }

    /** As many sheets as were accepted, but one of them in an older version. */
    @Test
    void holdsTheReportBackWhileASheetIsOld() {
        var submitted = new ArrayList<>(history.submitted());
        var latest = submitted.remove(1);
        take(List.of(history.opened()), parts);
        take(submitted, parts);
        take(List.of(history.closed()), parts);

        assertThat(parts.evidence().sheets().about(history.campaign(), history.subject()))
                .hasSize(12);
        assertThat(settle()).isEqualTo(Settlement.INCOMPLETE);

        take(List.of(latest), parts);
        assertThat(settle()).isEqualTo(Settlement.REPORTED);
    }

    @Test
    void holdsTheReportBackWhereAnAnswerIsOffTheScale() {
        var submitted = new ArrayList<Envelope<?>>();
        history.submitted().forEach(event -> submitted.add(event));
        var last = (AnswerSheetSubmitted) submitted.removeLast().event();
        submitted.add(envelope(new AnswerSheetSubmitted(
                last.campaignId(),
                last.subjectId(),
                last.sheetId(),
                last.version(),
                last.content(),
                last.relationship(),
                last.day(),
                List.of(new Answer("T1_B", 6)),
                null)));
        take(submitted, parts);
        take(List.of(history.opened(), history.closed()), parts);

        assertThat(settle()).isEqualTo(Settlement.UNREADABLE);
        assertThat(parts.evidence().closed().alarms()).isEqualTo(1);
        assertThat(parts.reports().find(reportId())).isEmpty();
    }

    @Test
    void makesOneReportInARaceOfMany() throws Exception {
        take(history.submitted(), parts);
        campaignListener(parts).on(history.opened());
        var closed = (CollectionClosed) history.closed().event();
        parts.evidence()
                .closed()
                .keep(new ClosedCollection(closed.campaignId(), closed.subjectId(), closed.count(), closed.digest()));
        try (var threads = Executors.newFixedThreadPool(8)) {
            var races = threads.invokeAll(Collections.nCopies(16, this::settle));
            assertThat(races).extracting(Future::get).containsOnly(Settlement.REPORTED);
        }

        assertThat(TestTopics.reportEvents(history.subject()))
                .extracting(Envelope::id)
                .containsOnly(reportId() + ".ready");
        assertThat(IntStream.range(0, 3).mapToObj(i -> frozen(parts).json()).distinct())
                .hasSize(1);
    }

    @Test
    void refusesAThresholdBelowThree() {
        var opened = new CampaignOpened("c", Questionnaire.of("q", 1, 5, List.of(), List.of()), 2);

        assertThatThrownBy(() -> campaignListener(parts).on(envelope(opened)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void refusesASheetThatAnswersAnItemTwice() {
        var sheet = (AnswerSheetSubmitted) history.submitted().getFirst().event();
        var twice = new AnswerSheetSubmitted(
                "c",
                "s",
                "id",
                1,
                "content",
                sheet.relationship(),
                sheet.day(),
                List.of(new Answer("T1_B", 4), new Answer("T1_B", null)),
                null);

        assertThatThrownBy(() -> answerListener(parts).on(envelope(twice))).isInstanceOf(MalformedEvent.class);
    }

    private Settlement settle() {
        return parts.reporting().settle(history.campaign(), history.subject());
    }

    private String reportId() {
        return Report.id(history.campaign(), history.subject());
    }

    private FrozenReport frozen(ReportingParts from) {
        return from.reports().find(reportId()).orElseThrow();
    }

    private static void take(List<? extends Envelope<?>> events, ReportingParts parts) {
        events.forEach(event -> {
            answerListener(parts).on(event);
            campaignListener(parts).on(event);
        });
    }

    private static AnswerEventListener answerListener(ReportingParts parts) {
        return new AnswerEventListener(parts.evidence(), parts.reporting());
    }

    private static CampaignEventListener campaignListener(ReportingParts parts) {
        return new CampaignEventListener(parts.campaigns(), parts.coaches(), parts.reporting());
    }

    private static Envelope<?> envelope(Event event) {
        return new Envelope<>("id", Instant.parse("2026-01-05T00:00:00Z"), "/survey-service", event);
    }

    private static ReportingParts parts() {
        var service = TestService.shared();
        return ReportingParts.on(service.newDatabase(), service.bean(Announcer.class));
    }
}
