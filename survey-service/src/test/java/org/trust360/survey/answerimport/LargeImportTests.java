package org.trust360.survey.answerimport;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.trust360.survey.answersheet.AnswerSheetDesk;
import org.trust360.survey.answersheet.ForgetfulDesk;
import org.trust360.survey.answersheet.TestDesk;
import org.trust360.survey.answersheet.TestStore;
import org.trust360.survey.invitation.Mailroom;
import org.trust360.survey.invitation.TestCampaign;
import org.trust360.survey.invitation.TestPeople;
import org.trust360.survey.people.Relationship;

class LargeImportTests {

    private static final int SUBJECTS = 1_000;
    private static final int SHEETS = 100_000;
    private static final long ALLOWED_BYTES = 40 << 20;

    @RegisterExtension
    static final TestStore STORE = new TestStore();

    private final TestPeople people = new TestPeople();
    private final TestCampaign campaign = new TestCampaign(Mailroom.questionnaire());
    private final ImportKeys keys = new MongoImportKeys(STORE.database().getCollection("importKeys"));
    private long before;
    private long near;

    /** About 100 bytes a line to find repeated ones, and one chunk: what a file of 100,000 sheets may cost. */
    @Test
    void takesAHundredThousandSheetsWithoutHoldingThemInMemory() throws IOException {
        prepare(SUBJECTS);
        var desk = new ForgetfulDesk();
        var file = new GeneratedFile(SHEETS, SUBJECTS, line -> {
            if (line == 1) {
                before = usedBytes();
            } else if (line == SHEETS - 1) {
                near = usedBytes();
            }
        });

        var report = run(desk.desk(), file);

        assertThat(report.acceptedCount()).isEqualTo(SHEETS);
        assertThat(desk.taken()).isEqualTo(SHEETS);
        assertThat(near - before).isLessThan(ALLOWED_BYTES);
    }

    @Test
    void takesSeveralChunksPerSubjectIntoARealStoreAndNothingTwice() throws IOException {
        prepare(4);
        var answers = new TestDesk(STORE.database());
        campaign.forEachSubject(
                "roster-1", all -> answers.open(campaign.facts(), all.getFirst().subject()));
        int sheets = 9_000;

        var first = run(answers.desk(), new GeneratedFile(sheets, 4, _ -> {}));
        var second = run(answers.desk(), new GeneratedFile(sheets, 4, _ -> {}));

        assertThat(first.acceptedCount()).isEqualTo(sheets);
        assertThat(second.unchangedCount()).isEqualTo(sheets);
        assertThat(answers.sheets(campaign.facts())).isEqualTo(sheets);
    }

    private void prepare(int subjects) {
        people.with("boss", "Boss", "en");
        for (int i = 0; i < subjects; i++) {
            people.with("s" + i, "Subject", "en");
            campaign.rates("boss", "s" + i, Relationship.MANAGER);
        }
        campaign.invites(false);
    }

    private ImportReport run(AnswerSheetDesk desk, GeneratedFile file) throws IOException {
        return new AnswerImport(
                        desk,
                        keys,
                        facts -> new RatedSubjects(facts, campaign, people),
                        () -> new Patience(Duration.ofMillis(1), Duration.ofMillis(2)))
                .run(campaign.facts(), file);
    }

    private static long usedBytes() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
