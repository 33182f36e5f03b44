package org.trust360.survey.answerimport;

import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import org.trust360.survey.answersheet.AnswerSheetDesk;
import org.trust360.survey.campaign.CampaignFacts;
import org.trust360.survey.campaign.Rosters;
import org.trust360.survey.csv.CsvReader;
import org.trust360.survey.csv.CsvShape;
import org.trust360.survey.people.People;

/**
 * Brings in finished answer sheets. The same file again changes nothing, a line with other answers is an edit; memory
 * does not grow with the file, apart from some bytes per line to find repeated ones.
 */
final class AnswerImport {

    private static final CsvShape SHAPE = new CsvShape(AnswerColumns.ALWAYS, 200_000);
    private static final Duration PAUSE = Duration.ofMillis(200);
    private static final Duration ALTOGETHER = Duration.ofSeconds(90);

    private final AnswerSheetDesk desk;
    private final ImportKeys keys;
    private final Rosters rosters;
    private final People people;

    AnswerImport(AnswerSheetDesk desk, ImportKeys keys, Rosters rosters, People people) {
        this.desk = desk;
        this.keys = keys;
        this.rosters = rosters;
        this.people = people;
    }

    ImportReport run(CampaignFacts campaign, InputStream file) throws IOException {
        var report = new ImportReport();
        var counter = new ChunkImport.Counter(desk, keys.of(campaign.id()), new Patience(PAUSE, ALTOGETHER));
        var subjects = new RatedSubjects(campaign, rosters, people);
        var chunks = new ChunkImport(campaign.id(), subjects, counter, report);
        var answers = new AnswerFile(campaign.questionnaire(), report, chunks::take);
        CsvReader.read(file, SHAPE, answers);
        answers.end();
        return report;
    }
}
