package org.trust360.survey.answerimport;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.trust360.survey.csv.CsvHandler;
import org.trust360.survey.csv.CsvRow;
import org.trust360.survey.csv.Finding;
import org.trust360.survey.questionnaire.Questionnaire;

/** Takes the lines as they are read, and hands on the sound ones a chunk at a time. */
final class AnswerFile implements CsvHandler {

    static final int CHUNK = 2_000;

    private final Questionnaire questionnaire;
    private final ImportReport report;
    private final Consumer<List<AnswerLine>> chunks;
    private final List<AnswerLine> chunk = new ArrayList<>();
    private @Nullable LineRules rules;
    private boolean refused;

    AnswerFile(Questionnaire questionnaire, ImportReport report, Consumer<List<AnswerLine>> chunks) {
        this.questionnaire = questionnaire;
        this.report = report;
        this.chunks = chunks;
    }

    @Override
    public void header(List<String> columns) {
        var answers = AnswerColumns.of(columns, questionnaire, report);
        refused = report.errorCount() > 0;
        if (!refused) {
            rules = new LineRules(answers, questionnaire.scale(), report);
        }
    }

    @Override
    public void row(CsvRow row) {
        if (rules == null) {
            return;
        }
        rules.read(row).ifPresent(chunk::add);
        if (chunk.size() == CHUNK) {
            end();
        }
    }

    @Override
    public void finding(Finding finding) {
        if (!refused) {
            report.error(finding);
        }
    }

    /** Hands on what is left. */
    void end() {
        if (!chunk.isEmpty()) {
            chunks.accept(List.copyOf(chunk));
            chunk.clear();
        }
    }
}
