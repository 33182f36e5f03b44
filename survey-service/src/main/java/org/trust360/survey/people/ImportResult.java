package org.trust360.survey.people;

import java.util.List;

/** What came of an import: the good lines are in, the bad ones are named; {@code errorCount} counts them all. */
public record ImportResult(Changes people, Changes relationships, List<ImportError> errors, int errorCount) {

    /** Whether some mistakes are not listed because there are too many. */
    public boolean isCut() {
        return errors.size() < errorCount;
    }
}
