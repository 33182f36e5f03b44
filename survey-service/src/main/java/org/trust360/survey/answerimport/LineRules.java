package org.trust360.survey.answerimport;

import java.util.ArrayList;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.trust360.survey.answerimport.AnswerColumns.Cell;
import org.trust360.survey.answersheet.Answer;
import org.trust360.survey.answersheet.Answers;
import org.trust360.survey.csv.CsvRow;
import org.trust360.survey.csv.Fault;
import org.trust360.survey.people.Relationship;
import org.trust360.survey.questionnaire.Scale;

/** Reads one line and reports everything that is wrong with it; what is wrong anywhere is not taken at all. */
final class LineRules {

    private static final int LONGEST_ID = 100;
    private static final Pattern WHOLE_NUMBER = Pattern.compile("[1-9][0-9]?");

    private final AnswerColumns columns;
    private final Scale scale;
    private final ImportReport report;

    LineRules(AnswerColumns columns, Scale scale, ImportReport report) {
        this.columns = columns;
        this.scale = scale;
        this.report = report;
    }

    Optional<AnswerLine> read(CsvRow row) {
        int before = report.errorCount();
        var rater = rater(row);
        var relationship = relationship(row);
        if (relationship == null) {
            return Optional.empty();
        }
        var answers = answers(row, relationship == Relationship.SELF);
        return report.errorCount() > before
                ? Optional.empty()
                : Optional.of(
                        new AnswerLine(row.line(), row.value(AnswerColumns.SUBJECT), rater, relationship, answers));
    }

    private String rater(CsvRow row) {
        var rater = row.value(AnswerColumns.RATER);
        if (rater.isEmpty()) {
            report(row, AnswerColumns.RATER, AnswerFault.RATER_MISSING);
        } else if (rater.length() > LONGEST_ID) {
            report(row, AnswerColumns.RATER, AnswerFault.RATER_TOO_LONG);
        }
        return rater;
    }

    private @Nullable Relationship relationship(CsvRow row) {
        var relationship =
                Relationship.of(row.value(AnswerColumns.RELATIONSHIP)).orElse(null);
        if (relationship == null) {
            report(row, AnswerColumns.RELATIONSHIP, AnswerFault.ANSWER_RELATIONSHIP_INVALID);
            return null;
        }
        boolean oneself = row.value(AnswerColumns.SUBJECT).equals(row.value(AnswerColumns.RATER));
        if (oneself && relationship != Relationship.SELF) {
            report(row, AnswerColumns.RELATIONSHIP, AnswerFault.ONESELF_NOT_SELF);
        } else if (!oneself && relationship == Relationship.SELF) {
            report(row, AnswerColumns.RELATIONSHIP, AnswerFault.SELF_NOT_ONESELF);
        }
        return relationship;
    }

    private Answers answers(CsvRow row, boolean aboutOneself) {
        var answers = new ArrayList<Answer>();
        for (var cell : columns.of(row)) {
            if (cell.item().wording(aboutOneself) != null) {
                answers.add(answer(row, cell));
            } else if (!cell.value().isEmpty()) {
                report(row, cell.column(), AnswerFault.ITEM_NOT_ASKED);
            }
        }
        if (answers.isEmpty()) {
            report(row, "", AnswerFault.NOTHING_ASKED);
        }
        return new Answers(answers);
    }

    private Answer answer(CsvRow row, Cell cell) {
        if (cell.value().isEmpty()) {
            return new Answer(cell.item().id(), null);
        }
        if (WHOLE_NUMBER.matcher(cell.value()).matches() && scale.contains(Integer.parseInt(cell.value()))) {
            return new Answer(cell.item().id(), Integer.parseInt(cell.value()));
        }
        report(row, cell.column(), AnswerFault.VALUE_OFF_SCALE);
        return new Answer(cell.item().id(), null);
    }

    private void report(CsvRow row, String column, Fault fault) {
        report.error(row.line(), column, row.value(column), fault);
    }
}
