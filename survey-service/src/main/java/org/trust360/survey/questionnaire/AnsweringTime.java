package org.trust360.survey.questionnaire;

/** How long it takes to answer: the one rule that mails and the form tell time by. */
public final class AnsweringTime {

    /** For reading a statement and choosing a point, comments not counted. */
    public static final int SECONDS_PER_STATEMENT = 8;

    private static final int SECONDS_PER_MINUTE = 60;

    private AnsweringTime() {}

    /** In minutes, rounded up; none where nothing is left to answer. */
    public static int minutes(int statements) {
        return Math.ceilDiv(statements * SECONDS_PER_STATEMENT, SECONDS_PER_MINUTE);
    }
}
