package org.trust360.scoring.comments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.trust360.events.AnswerSheetSubmitted;
import org.trust360.events.CampaignOpened;
import org.trust360.events.CollectionClosed;
import org.trust360.events.CollectionDigest;
import org.trust360.events.CollectionDigest.Member;
import org.trust360.events.Event;
import org.trust360.events.Relationship;
import org.trust360.events.wire.Envelope;
import org.trust360.scoring.History;
import org.trust360.scoring.TestService;
import org.trust360.scoring.TestTopics;
import org.trust360.scoring.publication.Report;

/** A10 at its border: comments are shown from five raters on, or from k where that is more; the leader is no rater. */
class FewestRatersTests {

    private static final TestService SERVICE = TestService.shared();

    private final History history = History.of("L31");
    private final String report = Report.id(history.campaign(), history.subject());

    @ParameterizedTest
    @CsvSource({"3, 4, too-few, 5", "3, 5, shown, 5", "7, 6, too-few, 7", "7, 7, shown, 7"})
    void a10ShowsCommentsFromFiveRatersOrTheThresholdOn(int threshold, int raters, String state, int least) {
        reported(threshold, sheets(raters));

        assertThat(get("/api/reports/" + report + "/comments").body()).startsWith("{\"state\":\"" + state + "\"");
        if (state.equals("shown")) {
            assertThat(get("/reports/" + report).body()).contains("Word of rater");
        } else {
            assertThat(get("/api/reports/" + report + "/comments").body()).doesNotContain("Word of rater");
            assertThat(get("/reports/" + report).body())
                    .doesNotContain("Word of rater")
                    .contains("Comments are shown from " + least + " people on");
        }
    }

    /** The leader's sheet and those of so many raters, each with a comment. */
    private List<AnswerSheetSubmitted> sheets(int raters) {
        var all = history.submitted().stream()
                .map(envelope -> (AnswerSheetSubmitted) envelope.event())
                .filter(sheet -> sheet.version() == 2)
                .toList();
        return Stream.concat(
                        all.stream().filter(sheet -> sheet.relationship() == Relationship.SELF),
                        all.stream()
                                .filter(sheet -> sheet.relationship() != Relationship.SELF)
                                .limit(raters))
                .map(this::commented)
                .toList();
    }

    private AnswerSheetSubmitted commented(AnswerSheetSubmitted sheet) {
        var purpose =
                AnswerSheetSubmitted.commentPurpose(sheet.campaignId(), sheet.subjectId(), sheet.sheetId(), "keep");
        var box = SERVICE.keys()
                .of(history.campaign(), history.subject())
                .seal("Word of rater " + sheet.sheetId(), purpose);
        return ReportCommentsTests.with(sheet, Map.of("keep", box));
    }

    private void reported(int threshold, List<AnswerSheetSubmitted> sheets) {
        var asked = ((CampaignOpened) history.opened().event()).questionnaire();
        var members = sheets.stream()
                .map(sheet -> new Member(sheet.sheetId(), sheet.version(), sheet.content()))
                .toList();
        var events = new ArrayList<Envelope<?>>();
        events.add(envelope("opened", new CampaignOpened(history.campaign(), asked, threshold)));
        sheets.forEach(sheet -> events.add(envelope(sheet.sheetId(), sheet)));
        events.add(envelope(
                "closed",
                new CollectionClosed(
                        history.campaign(), history.subject(), members.size(), CollectionDigest.of(members), null)));
        events.add(history.released());
        TestTopics.send(events);
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() ->
                        assertThat(get("/api/reports/" + report).statusCode()).isEqualTo(200));
    }

    private <E extends Event> Envelope<E> envelope(String id, E event) {
        var opened = history.opened();
        return new Envelope<>(id + "-" + report, opened.time(), opened.source(), event);
    }

    private HttpResponse<String> get(String path) {
        return SERVICE.get(path, SERVICE.issuer().leader(history.subject()));
    }
}
