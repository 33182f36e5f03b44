package org.trust360.scoring.comments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoDatabase;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.trust360.events.AnswerSheetSubmitted;
import org.trust360.events.Questionnaire.CommentItem;
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
                .contains("In their own words", "Keep doing", "Keep &lt;b&gt;going&lt;/b&gt; 1<")
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
                .startsWith("{\"state\":\"erased\",\"comments\":[],");
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

    /** In the questionnaire's order and own words, in the reader's language; the question where there is no heading. */
    @Test
    void headsThemWithTheWordsOfTheQuestionnaire() {
        var story = new CommentItem("story", Map.of("en", "Tell of {name}.", "de", "Erzählen Sie von {name}."), null);
        var wish = new CommentItem("wish", Map.of("en", "Your wish?"), Map.of("en", "Wishes", "de", "Wünsche"));
        reported("Words", history.opened(List.of(story, wish)), List.of("wish", "story"));

        assertThat(get("/reports/" + report).body())
                .containsSubsequence("In their own words", "Tell of (your name).", "Words", "Wishes", "Words")
                .doesNotContain("Keep doing", "Your wish?", "??");
        assertThat(german("/reports/" + report)).containsSubsequence("Erzählen Sie von (Ihr Name).", "Wünsche");
        assertThat(get("/api/reports/" + report + "/comments").body())
                .contains("\"items\":[{\"id\":\"story\",\"question\":{\"de\":\"Erzählen Sie von {name}.\"")
                .contains("\"heading\":{\"de\":\"Wünsche\",\"en\":\"Wishes\"}");
    }

    @Test
    void saysThatNobodyWasAskedWhereTheQuestionnaireHasNoQuestions() {
        reported("Words", history.opened(List.of()), List.of());

        assertThat(get("/api/reports/" + report + "/comments").body())
                .isEqualTo("{\"state\":\"not-asked\",\"comments\":[],\"items\":[]}");
        assertThat(get("/reports/" + report).body()).contains("nobody was asked for comments");
    }

    /** Every rater wrote the text and a number; the highest version of a sheet counts. */
    private void reported(String text) {
        reported(text, history.opened(ReleaseRule.HR, false), List.of("keep"));
    }

    private void reported(String text, Envelope<?> opened, List<String> items) {
        TestTopics.send(List.of(opened));
        TestTopics.send(commented(text, items));
        TestTopics.send(List.of(history.closed(), history.released()));
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() ->
                        assertThat(get("/api/reports/" + report).statusCode()).isEqualTo(200));
    }

    private List<Envelope<AnswerSheetSubmitted>> commented(String text, List<String> items) {
        var key = SERVICE.keys().of(history.campaign(), history.subject());
        var number = new int[1];
        return history.submitted().stream()
                .map(envelope -> {
                    var sheet = (AnswerSheetSubmitted) envelope.event();
                    var words = sheet.version() == 1 ? "Old words" : text + " " + number[0]++;
                    var boxes = items.stream()
                            .collect(Collectors.toMap(
                                    item -> item,
                                    item -> key.seal(
                                            words,
                                            AnswerSheetSubmitted.commentPurpose(
                                                    sheet.campaignId(), sheet.subjectId(), sheet.sheetId(), item))));
                    return new Envelope<>(envelope.id(), envelope.time(), envelope.source(), with(sheet, boxes));
                })
                .toList();
    }

    /** The same sheet with these comments, by item. */
    static AnswerSheetSubmitted with(AnswerSheetSubmitted sheet, Map<String, String> comments) {
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

    private String german(String path) {
        return SERVICE.get(path, SERVICE.issuer().leader(history.subject()), "de")
                .body();
    }

    private HttpResponse<String> get(String path) {
        return SERVICE.get(path, SERVICE.issuer().leader(history.subject()));
    }
}
