package org.trust360.survey.answerimport;

import java.io.IOException;
import java.io.InputStream;
import java.util.function.Function;
import java.util.function.Supplier;
import org.trust360.survey.answersheet.AnswerSheetDesk;
import org.trust360.survey.campaign.CampaignFacts;
import org.trust360.survey.csv.CsvReader;
import org.trust360.survey.csv.CsvShape;

/**
 * Brings in finished answer sheets. The same file again changes nothing, a line with other answers is an edit; memory
 * does not grow with the file, apart from some bytes per line to find repeated ones.
 */
final class AnswerImport {

    private static final CsvShape SHAPE = new CsvShape(AnswerColumns.ALWAYS, 200_000);

    private final AnswerSheetDesk desk;
    private final ImportKeys keys;
    private final Function<CampaignFacts, RatedSubjects> subjects;
    private final Supplier<Patience> patience;

    AnswerImport(
            AnswerSheetDesk desk,
            ImportKeys keys,
            Function<CampaignFacts, RatedSubjects> subjects,
            Supplier<Patience> patience) {
        this.desk = desk;
        this.keys = keys;
        this.subjects = subjects;
        this.patience = patience;
    }

    ImportReport run(CampaignFacts campaign, InputStream file) throws IOException {
        var report = new ImportReport();
        var counter = new ChunkImport.Counter(desk, keys.of(campaign.id()), patience.get());
        var chunks = new ChunkImport(campaign.id(), subjects.apply(campaign), counter, report);
        var answers = new AnswerFile(campaign.questionnaire(), report, chunks::take);
        CsvReader.read(file, SHAPE, answers);
        answers.end();
        return report;
    }
}
