package org.trust360.survey.answerimport;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import com.mongodb.client.MongoDatabase;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.trust360.survey.answersheet.AnswerSheetDesk;
import org.trust360.survey.answersheet.TestDesk;
import org.trust360.survey.answersheet.TestStore;
import org.trust360.survey.csv.Finding;
import org.trust360.survey.invitation.Mailroom;

class AnswerImportTests {

    @RegisterExtension
    static final TestStore STORE = new TestStore();

    private MongoDatabase database = STORE.database();
    private Mailroom mailroom = new Mailroom(database);
    private TestDesk answers = new TestDesk(database);

    @BeforeEach
    void open() {
        database = STORE.database();
        mailroom = new Mailroom(database);
        mailroom.campaign.invites(false);
        answers = new TestDesk(database);
        answers.open(mailroom.campaign.facts(), "id-of-ada");
        answers.open(mailroom.campaign.facts(), "id-of-bo");
    }

    @Test
    void takesEverySheetAndAnEmptyCellAsCannotJudge() throws IOException {
        var report = run("subject,rater,relationship,one,two,follow", "ada,r1,peer,1,5,3", "ada,ada,self,2,,");

        assertThat(counts(report)).containsExactly(2, 0, 0);
        assertThat(TestStore.everythingIn(database)).contains("{\"item\": \"two\", \"value\": null}");
    }

    @Test
    void readsFilesAsSpreadsheetsWriteThem() throws IOException {
        var report = run("\uFEFFSubject;Rater;Relationship;ONE\r", "ada;r1;peer;1\r", "\r", "\"ada\";r2;manager;2\r");

        assertThat(counts(report)).containsExactly(2, 0, 0);
    }

    @Test
    void changesNothingTheSecondTimeAndTakesAChangedLineAsAnEdit() throws IOException {
        run("subject,rater,relationship,one", "ada,r1,peer,1", "ada,r2,peer,2");

        var again = run("subject,rater,relationship,one", "ada,r1,peer,1", "ada,r2,peer,5");

        assertThat(counts(again)).containsExactly(1, 1, 0);
        assertThat(answers.sheets(mailroom.campaign.facts())).isEqualTo(2);
    }

    @Test
    void reportsEveryMistakeAndTakesTheGoodLines() throws IOException {
        var report = run(
                "subject,rater,relationship,one,follow",
                "ada,r1,peer,1,2",
                "zoe,r1,peer,1,2",
                "ada,,friend,1,2",
                "ada,r2,peer,9,x",
                "ada,r3,self,1,",
                "ada,ada,peer,1,",
                "bo,bo,self,1,3",
                "ada,r1,peer,4,4");

        assertThat(counts(report)).containsExactly(1, 0, 9);
        assertThat(report.errors())
                .extracting(
                        Finding::line,
                        Finding::column,
                        finding -> finding.fault().code())
                .contains(
                        tuple(3, "subject", "subject-not-rated"),
                        tuple(4, "rater", "rater-missing"),
                        tuple(4, "relationship", "answer-relationship-invalid"),
                        tuple(5, "one", "value-off-scale"),
                        tuple(5, "follow", "value-off-scale"),
                        tuple(6, "relationship", "self-not-oneself"),
                        tuple(7, "relationship", "oneself-not-self"),
                        tuple(8, "follow", "item-not-asked"),
                        tuple(9, "rater", "sheet-repeated"));
    }

    @Test
    void takesNothingWhereAColumnIsNoItem() throws IOException {
        var report = run("subject,rater,relationship,one,three,one", "ada,r1,peer,1,2,3", "ada,\"r2,peer");

        assertThat(counts(report)).containsExactly(0, 0, 2);
        assertThat(codes(report)).containsExactly("item-unknown", "item-repeated");
        assertThat(codes(run("subject,rater,relationship", "ada,r1,peer"))).containsExactly("items-missing");
        assertThat(codes(run("subject,relationship,one", "ada,peer,1"))).containsExactly("missing-column");
        assertThat(codes(run(""))).containsExactly("empty-file");
    }

    @Test
    void refusesALineOfSomebodyWhoHasALinkBecauseTheyWouldCountTwice() throws IOException {
        mailroom.campaign.invites(true);

        var report = run("subject,rater,relationship,one", "ada,bo,peer,1", "ada,r1,peer,1");

        assertThat(counts(report)).containsExactly(1, 0, 1);
        assertThat(codes(report)).containsExactly("rater-has-link");
    }

    @Test
    void saysWhichLinesCameTooLate() throws IOException {
        answers.close(mailroom.campaign.facts(), "id-of-ada");

        var report = run("subject,rater,relationship,one", "ada,r1,peer,1", "bo,r1,peer,1");

        assertThat(counts(report)).containsExactly(1, 0, 1);
        assertThat(codes(report)).containsExactly("collection-closed");
    }

    @Test
    void pausesWhereNothingIsDeliveredAndGoesOnWithTheSameFile() throws IOException {
        var file = new String[] {"subject,rater,relationship,one", "ada,r1,peer,1", "ada,r2,peer,1", "bo,r1,peer,1"};

        assertThatThrownBy(() -> run(answers.desk(1), file)).isInstanceOf(ImportPaused.class);
        assertThat(counts(run(answers.desk(2), file))).containsExactly(2, 1, 0);
    }

    @Test
    void listsAThousandMistakesAndCountsThemAll() throws IOException {
        var lines = new StringBuilder("subject,rater,relationship,one\n");
        for (int i = 0; i < 1_500; i++) {
            lines.append("zoe,r").append(i).append(",peer,1\n");
        }

        var report = run(lines.toString());

        assertThat(report.errors()).hasSize(1_000);
        assertThat(report.errorCount()).isEqualTo(1_500);
    }

    @Test
    void storesNothingOfWhoTheRaterIs() throws IOException {
        run("subject,rater,relationship,one", "ada,rater-of-ada@example.org,peer,1");

        assertThat(TestStore.everythingIn(database)).doesNotContain("rater-of-ada");
    }

    private ImportReport run(String... lines) throws IOException {
        return run(answers.desk(), lines);
    }

    private ImportReport run(AnswerSheetDesk desk, String... lines) throws IOException {
        var keys = new MongoImportKeys(database.getCollection("importKeys"));
        var file = new ByteArrayInputStream(String.join("\n", lines).getBytes(UTF_8));
        return new AnswerImport(
                        desk,
                        keys,
                        campaign -> new RatedSubjects(campaign, mailroom.campaign, mailroom.people),
                        () -> new Patience(Duration.ofMillis(1), Duration.ofMillis(2)))
                .run(mailroom.campaign.facts(), file);
    }

    private static List<String> codes(ImportReport report) {
        return report.errors().stream().map(finding -> finding.fault().code()).toList();
    }

    private static List<Integer> counts(ImportReport report) {
        return List.of(report.acceptedCount(), report.unchangedCount(), report.errorCount());
    }
}
