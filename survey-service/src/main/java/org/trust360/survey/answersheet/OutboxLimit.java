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

    /** Two comments of the greatest length: three bytes a character, sealed, in base64. */
    private static final int BYTES_OF_COMMENTS = 33_000;

    /**
     * What waits.
     *
     * @param commented how many of the events carry comments
     */
    record Pending(int events, int commented) {

        static final Pending NOTHING = new Pending(0, 0);
    }

    boolean allows(Pending pending, List<AnswerSheet> more) {
        int answers = more.stream()
                .mapToInt(sheet -> sheet.answers().list().size())
                .max()
                .orElse(0);
        int together = pending.events() + more.size();
        long commented = pending.commented()
                + more.stream()
                        .filter(sheet -> !sheet.comments().boxes().isEmpty())
                        .count();
        long bytes = (long) together * (BYTES_PER_EVENT + BYTES_PER_ANSWER * answers) + commented * BYTES_OF_COMMENTS;
        return together <= events && bytes <= BYTES;
    }
}
