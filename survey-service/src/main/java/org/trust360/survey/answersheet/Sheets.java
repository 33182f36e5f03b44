package org.trust360.survey.answersheet;

import java.time.LocalDate;
import java.util.List;

/** Every version of every sheet that was ever written, counting or not. */
interface Sheets {

    /** Durable when it returns; writing the same version again refreshes its day and nothing else. */
    void write(List<AnswerSheet> sheets);

    /** Removes those of a collection, written before the given day, that are not among its members. */
    long removeAllBut(SheetCollection collection, LocalDate writtenBefore);
}
