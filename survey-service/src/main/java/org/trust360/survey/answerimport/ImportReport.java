package org.trust360.survey.answerimport;

import java.util.ArrayList;
import java.util.List;
import org.trust360.survey.csv.Fault;
import org.trust360.survey.csv.Finding;

/** What became of a file: sheets taken, sheets that were there already, and every mistake, the first of them in words. */
final class ImportReport {

    static final int LISTED = 1_000;

    private final List<Finding> errors = new ArrayList<>();
    private int errorCount;
    private int accepted;
    private int unchanged;

    void accepted() {
        accepted++;
    }

    void unchanged() {
        unchanged++;
    }

    void error(int line, String column, String value, Fault fault) {
        error(new Finding(line, column, value, fault));
    }

    void error(Finding finding) {
        errorCount++;
        if (errors.size() < LISTED) {
            errors.add(finding);
        }
    }

    int acceptedCount() {
        return accepted;
    }

    int unchangedCount() {
        return unchanged;
    }

    int errorCount() {
        return errorCount;
    }

    List<Finding> errors() {
        return List.copyOf(errors);
    }
}
