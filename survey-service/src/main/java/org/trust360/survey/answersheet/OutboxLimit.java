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

    /** One of the greatest length: three bytes a character, sealed, in base64. */
    private static final int BYTES_PER_COMMENT = 16_500;

    /**
     * What waits.
     *
     * @param comments how many comments the events carry together
     */
    record Pending(int events, int comments) {

        static final Pending NOTHING = new Pending(0, 0);
    }

    boolean allows(Pending pending, List<AnswerSheet> more) {
        int answers = more.stream()
                .mapToInt(sheet -> sheet.answers().list().size())
                .max()
                .orElse(0);
        int together = pending.events() + more.size();
        long comments = pending.comments()
                + more.stream()
                        .mapToLong(sheet -> sheet.comments().boxes().size())
                        .sum();
        long bytes = (long) together * (BYTES_PER_EVENT + BYTES_PER_ANSWER * answers) + comments * BYTES_PER_COMMENT;
        return together <= events && bytes <= BYTES;
    }
}
