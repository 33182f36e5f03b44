package org.trust360.survey.rater;

import static org.assertj.core.api.Assertions.assertThat;
import static org.trust360.survey.rater.OpenCampaign.at;

import com.jayway.jsonpath.JsonPath;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.trust360.survey.TestService;
import org.trust360.survey.answersheet.TestStore;
import org.trust360.survey.store.AnswersDatabase;

/** What is answered in words is the questionnaire's to say: as many questions as it has, and none where it has none. */
class CommentItemsTests {

    private static final TestService SERVICE = TestService.shared();

    @Test
    void threeQuestionsAreAskedInTheRatersLanguageAndTaken() {
        OpenCampaign.asking("comments-three", """
                comments:
                  - {id: thanks, others: {en: "Thank {name} for?", de: "Wofür danken Sie {name}?"}}
                  - {id: wish, others: {en: "What do you wish?", de: "Was wünschen Sie?"}, names: {en: Wishes}}
                  - {id: story, others: {en: "Tell of {name}."}}
                """);
        var campaign = OpenCampaign.open("three-comments", true, "comments-three");
        var lea = campaign.personId("lea");
        var token = campaign.token("tom");

        var task = "$.assignments[?(@.subjectId=='%s')].comments.items[*]".formatted(lea);
        assertThat(JsonPath.<List<String>>read(open(token).body(), task + ".id"))
                .containsExactly("thanks", "wish", "story");
        assertThat(JsonPath.<List<String>>read(open(token).body(), task + ".text"))
                .containsExactly("Wofür danken Sie Lea Sommer?", "Was wünschen Sie?", "Tell of Lea Sommer.");
        assertThat(submit(token, lea, Map.of("thanks", "For listening", "story", "A long one"))
                        .statusCode())
                .isEqualTo(200);
        assertThat(TestStore.everythingIn(SERVICE.bean(AnswersDatabase.class).database()))
                .contains("\"story\": \"")
                .doesNotContain("For listening");
        var refused = submit(token, lea, Map.of("keep", "Asked elsewhere"));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("keep", "is not asked here");
    }

    @Test
    void withoutQuestionsNothingIsAskedInWordsAndNothingTaken() {
        OpenCampaign.asking("comments-none", "comments: []");
        var campaign = OpenCampaign.open("no-comments", true, "comments-none");
        var lea = campaign.personId("lea");
        var token = campaign.token("tom");

        assertThat(at(open(token), "$.assignments[0].comments")).isNull();
        assertThat(submit(token, lea, Map.of()).statusCode()).isEqualTo(200);
        assertThat(submit(token, lea, Map.of("keep", "Words")).statusCode()).isEqualTo(422);
    }

    @Test
    void tenCommentsAsLongAsTheyMayBeAreTaken() {
        OpenCampaign.asking(
                "comments-ten",
                IntStream.range(0, 10)
                        .mapToObj("  - {id: words%d, others: {en: \"Tell of {name}.\"}}\n"::formatted)
                        .collect(Collectors.joining("", "comments:\n", "")));
        var campaign = OpenCampaign.open("ten-comments", true, "comments-ten");
        var all =
                IntStream.range(0, 10).boxed().collect(Collectors.toMap(i -> "words" + i, i -> "\u6f22".repeat(4_000)));

        assertThat(submit(campaign.token("tom"), campaign.personId("lea"), all).statusCode())
                .isEqualTo(200);
    }

    private static HttpResponse<String> open(String token) {
        return OpenCampaign.rater("POST", "/api/rater/open", "{\"token\":\"" + token + "\"}");
    }

    private static HttpResponse<String> submit(String token, String subject, Map<String, String> comments) {
        var body = new Document("token", token)
                .append("subjectId", subject)
                .append("answers", new Document("goals", 4))
                .append("comments", new Document(Map.<String, Object>copyOf(comments)));
        return OpenCampaign.rater("POST", "/api/rater/submissions", body.toJson());
    }
}
