package org.trust360.scoring.commitment;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.trust360.scoring.journey.Walker;
import org.trust360.scoring.report.ReportJson;

class CommitmentTests {

    private static final Walker LEADER = Walker.released();
    private static final String PAGE = LEADER.page("commitments");

    private final Walker leader = Walker.released();
    private final String page = leader.page("commitments");

    @Test
    void takesOnTwoAtATimeAndSaysKindlyThatThisIsEnough() {
        assertThat(leader.get(page).body()).contains("Your first experiment");
        assertThat(add("1", "I ask first").statusCode()).isEqualTo(302);
        assertThat(add("2", "I say what is open").statusCode()).isEqualTo(302);

        var third = add("3", "I also do this");
        assertThat(third.statusCode()).isEqualTo(409);
        assertThat(third.body()).contains("You are trying two things already", "I also do this");

        assertThat(mark("1", "done").statusCode()).isEqualTo(302);
        assertThat(add("3", "I also do this").statusCode()).isEqualTo(302);
        assertThat(mark("1", "open").statusCode()).as("taken up a third time").isEqualTo(409);
        assertThat(leader.get(page).body()).contains("I ask first", "tried", "I say what is open", "I also do this");
    }

    @Test
    void addsOnceWhatIsSentTwice() {
        add("1", "I ask first");

        assertThat(add("1", "I ask first").statusCode()).isEqualTo(302);
        assertThat(stored().getList("list", Document.class)).hasSize(1);
    }

    @Test
    void editsAndMarksWithoutJudgement() {
        add("1", "I ask first");
        assertThat(leader.post(page + "/change", form("1", "I ask twice")).statusCode())
                .isEqualTo(302);
        assertThat(leader.get(page).body()).contains("I ask twice").doesNotContain("I ask first");

        for (var state : List.of("done", "kept", "let-go", "let-go", "open")) {
            assertThat(mark("1", state).statusCode()).as(state).isEqualTo(302);
        }
        assertThat(mark("1", "failed").statusCode()).isEqualTo(404);
        assertThat(mark("7", "done").statusCode()).isEqualTo(404);
        assertThat(leader.post(page + "/change", form("7", "x")).statusCode()).isEqualTo(404);
    }

    /** G2: nobody reads it in the store, and none can be put in another's place. */
    @Test
    void liesSealedUnderTheKeyOfLeaderAndCampaign_G2() {
        add("1", "I ask first");
        var sealed = stored().getList("list", Document.class).getFirst().getString("sealed");

        assertThat(stored().toJson()).doesNotContain("I ask", "Mondays", theme());
        var history = leader.history();
        var purpose = "commitment|%s|%s|%s|1".formatted(history.campaign(), history.subject(), id("1"));
        assertThat(Walker.SERVICE
                        .keys()
                        .of(history.campaign(), history.subject())
                        .open(sealed, purpose))
                .contains("I ask first");
    }

    /** G3: with its key what was written is gone; the page says so instead of breaking. */
    @Test
    void isGoneWithItsKey_G3() {
        Walker.SERVICE
                .keys()
                .erase(leader.history().campaign(), leader.history().subject());

        var refused = add("1", "I ask first");
        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.body()).contains("erased for good");
        assertThat(leader.get(page).statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource({
        "theme, unknown, 1, Please choose a theme.",
        "what, ' ', 1, Please say what you try.",
        "what, x, 501, Please keep it to 500 characters.",
        "when, ' ', 1, Please name an occasion.",
        "when, x, 201, Please keep it to 200 characters.",
        "notice, ' ', 1, Please say how they would notice.",
        "notice, x, 501, Please keep it to 500 characters."
    })
    void saysWhatIsMissingAndLosesNothing(String field, String text, int times, String said) {
        var form = new HashMap<>(Map.of(
                "id", "0000000000000001", "theme", theme(), "what", "I ask", "when", "Mondays", "notice", "They nod"));
        form.put(field, text.repeat(times));
        var answer = LEADER.post(PAGE, form);

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains(said, "aria-invalid=\"true\"");
        assertThat(answer.body()).contains(field.equals("notice") ? "Mondays" : "They nod");
    }

    @Test
    void takesTheLongestTextsAndShowsMarkupAsText_S8() {
        var form = new HashMap<>(form("1", "<b>".repeat(166) + "éé"));
        form.put("when", "w".repeat(200));
        form.put("notice", "n\r\n".repeat(250));

        assertThat(leader.post(page, form).statusCode()).isEqualTo(302);
        assertThat(leader.get(page).body()).contains("&lt;b&gt;").doesNotContain("<b><b>");
    }

    /** Without names, and without a median that would tell of somebody. */
    @Test
    void countsLeadersAndDaysFromTheReleaseOnlyFromThree() {
        var database = Walker.SERVICE.newDatabase();
        var commitments = new Commitments(database);
        assertThat(commitments.count("c")).isEqualTo(new Commitments.Begun(0, OptionalInt.empty()));

        begun(database, 1);
        begun(database, 30);
        assertThat(commitments.count("c")).isEqualTo(new Commitments.Begun(2, OptionalInt.empty()));
        begun(database, 4);
        assertThat(commitments.count("c")).isEqualTo(new Commitments.Begun(3, OptionalInt.of(4)));
        begun(database, 9);
        assertThat(commitments.count("c")).isEqualTo(new Commitments.Begun(4, OptionalInt.of(7)));
    }

    @Test
    void remembersTheDaysToTheFirstOneAlone() {
        add("1", "I ask first");
        var first = stored().getInteger("days");
        add("2", "I say what is open");

        assertThat(first).isPositive();
        assertThat(stored().getInteger("days")).isEqualTo(first);
        assertThat(stored().keySet())
                .containsExactlyInAnyOrder("_id", "campaign", "subject", "revision", "days", "list");
    }

    private static void begun(MongoDatabase database, int days) {
        database.getCollection("commitments").insertOne(new Document("campaign", "c").append("days", days));
    }

    private HttpResponse<String> add(String number, String what) {
        return leader.post(page, form(number, what));
    }

    private HttpResponse<String> mark(String number, String state) {
        return leader.post(page + "/state", Map.of("commitment", id(number), "state", state));
    }

    private Map<String, String> form(String number, String what) {
        return Map.of(
                "id", id(number), "theme", theme(), "what", what, "when", "On Mondays", "notice", "They speak first");
    }

    private static String id(String number) {
        return "000000000000000" + number;
    }

    private static String theme() {
        var report = LEADER.get("/api/reports/" + LEADER.reportId()).body();
        return ReportJson.read(report).themes().getFirst().id();
    }

    private Document stored() {
        var documents = Walker.SERVICE.bean(MongoDatabase.class).getCollection("commitments");
        return Objects.requireNonNull(
                documents.find(new Document("_id", leader.reportId())).first());
    }
}
