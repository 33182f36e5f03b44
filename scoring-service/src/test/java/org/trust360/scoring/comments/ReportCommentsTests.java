package org.trust360.scoring.comments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoDatabase;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.trust360.events.AnswerSheetSubmitted;
import org.trust360.events.ReleaseRule;
import org.trust360.events.wire.Envelope;
import org.trust360.scoring.History;
import org.trust360.scoring.TestService;
import org.trust360.scoring.TestTopics;
import org.trust360.scoring.publication.Report;

/** A10 on the whole service: sealed comments come with the sheets and are read by those who read the report. */
class ReportCommentsTests {

    private static final TestService SERVICE = TestService.shared();

    private final History history = History.of("L31");
    private final String report = Report.id(history.campaign(), history.subject());

    @Test
    void showsWhatWasWrittenToTheLeaderAsTextAndAlwaysInOneOrder() {
        reported("Keep <b>going</b>");

        var page = get("/reports/" + report).body();
        var first = get("/api/reports/" + report + "/comments").body();

        assertThat(page)
                .contains("In their own words", "Keep &lt;b&gt;going&lt;/b&gt; 1<")
                .doesNotContain("<b>", "??");
        assertThat(first).contains("\"state\":\"shown\"");
        for (int look = 0; look < 5; look++) {
            assertThat(get("/api/reports/" + report + "/comments").body()).isEqualTo(first);
        }
        assertThat(get("/api/reports/" + report).body()).doesNotContain("going");
    }

    /** G2, A12: nothing in the store says what was written, when, or in which order. */
    @Test
    void keepsNothingThatTheKeyDoesNotOpen() {
        reported("Unmistakable");
        get("/api/reports/" + report + "/comments");

        var store = SERVICE.bean(MongoDatabase.class);
        for (var name : store.listCollectionNames()) {
            store.getCollection(name)
                    .find()
                    .forEach(document -> assertThat(document.toJson()).doesNotContain("Unmistakable"));
        }
        assertThat(store.getCollection("comments").find(new Document("_id", report)))
                .singleElement()
                .satisfies(kept -> assertThat(kept.keySet()).containsExactlyInAnyOrder("_id", "box"));
    }

    @Test
    void saysThatTheyWereErased() {
        reported("Gone");
        SERVICE.keys().erase(history.campaign(), history.subject());

        assertThat(get("/api/reports/" + report + "/comments").body())
                .isEqualTo("{\"state\":\"erased\",\"comments\":[]}");
        assertThat(get("/reports/" + report).body())
                .contains("The comments were erased")
                .doesNotContain("??");
    }

    @Test
    void showsThemToNobodyElse() {
        reported("Mine");

        assertThat(SERVICE.get(
                                "/api/reports/" + report + "/comments",
                                SERVICE.issuer().leader("other"))
                        .statusCode())
                .isEqualTo(404);
    }

    /** Every rater wrote the text and a number; the highest version of a sheet counts. */
    private void reported(String text) {
        TestTopics.send(List.of(history.opened(ReleaseRule.HR, false)));
        TestTopics.send(commented(text));
        TestTopics.send(List.of(history.closed(), history.released()));
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() ->
                        assertThat(get("/api/reports/" + report).statusCode()).isEqualTo(200));
    }

    private List<Envelope<AnswerSheetSubmitted>> commented(String text) {
        var key = SERVICE.keys().of(history.campaign(), history.subject());
        var number = new int[1];
        return history.submitted().stream()
                .map(envelope -> {
                    var sheet = (AnswerSheetSubmitted) envelope.event();
                    var words = sheet.version() == 1 ? "Old words" : text + " " + number[0]++;
                    var box = key.seal(
                            words,
                            AnswerSheetSubmitted.commentPurpose(
                                    sheet.campaignId(), sheet.subjectId(), sheet.sheetId(), "keep"));
                    return new Envelope<>(
                            envelope.id(), envelope.time(), envelope.source(), with(sheet, Map.of("keep", box)));
                })
                .toList();
    }

    private static AnswerSheetSubmitted with(AnswerSheetSubmitted sheet, Map<String, String> comments) {
        return new AnswerSheetSubmitted(
                sheet.campaignId(),
                sheet.subjectId(),
                sheet.sheetId(),
                sheet.version(),
                sheet.content(),
                sheet.relationship(),
                sheet.day(),
                sheet.answers(),
                comments);
    }

    private HttpResponse<String> get(String path) {
        return SERVICE.get(path, SERVICE.issuer().leader(history.subject()));
    }
}
