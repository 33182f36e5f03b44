package org.trust360.survey.answersheet;

import java.util.List;

/**
 * How many events may wait in the outbox of one collection: never so many that the document, which also holds the
 * members, could outgrow what the store takes (16 MiB).
 */
record OutboxLimit(int events) {

    private static final long BYTES = 13 << 20;
    private static final int BYTES_PER_EVENT = 1_200;
    private static final int BYTES_PER_ANSWER = 56;

    boolean allows(int pending, List<AnswerSheet> more) {
        int answers = more.stream()
                .mapToInt(sheet -> sheet.answers().list().size())
                .max()
                .orElse(0);
        int together = pending + more.size();
        return together <= events && (long) together * (BYTES_PER_EVENT + BYTES_PER_ANSWER * answers) <= BYTES;
    }
}
