package org.trust360.survey.reminder;

/** Which turns are through. */
interface ReminderTurns {

    boolean isThrough(String campaign, String slot);

    void through(String campaign, String slot);
}
