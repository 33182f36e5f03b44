package org.trust360.survey.console;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.bson.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.trust360.survey.TestService;

/** Comments are a choice only where the questionnaire asks for them; the form says so, with scripts and without. */
class CommentChoiceTests {

    private static final TestService SERVICE = TestService.shared();
    private static final String SCALE_ONLY = """
            id: scale-only
            names: {en: Scale only, de: Nur Skala}
            scale: {max: 7}
            themes: []
            comments: []
            items: [{id: follow, facet: outcome, others: {en: I would follow., de: Ich würde folgen.}}]
            """;

    @BeforeAll
    static void questionnaire() {
        SERVICE.post("/api/questionnaires", "application/yaml", SCALE_ONLY);
    }

    @Test
    void theFormNamesTheQuestionnairesThatAskForNone() {
        var hint = SERVICE.get("/hr/campaigns/new")
                .body()
                .split("id=\"comments-hint\">", 2)[1]
                .split("</p>", 2)[0];

        assertThat(hint)
                .contains("These questionnaires ask for none", "Scale only, version 1")
                .doesNotContain("Trust Congruence", "??");
    }

    @Test
    void aPlanWithSuchAQuestionnaireReadsAsOneWithoutComments() {
        var plan = new Document("name", "Without words")
                .append("questionnaire", "scale-only")
                .append("deadline", Instant.now().plus(30, ChronoUnit.DAYS).toString())
                .append("relationships", List.of("peer"))
                .append("course", new Document("reports", new Document("comments", true)));
        String id = JsonPath.read(
                SERVICE.post("/api/campaigns", "application/json", plan.toJson())
                        .body(),
                "$.id");

        assertThat(SERVICE.get("/hr/campaigns/" + id).body())
                .contains("Only the scale, no comments")
                .doesNotContain("Raters may write comments");
    }
}
