package org.trust360.survey.reminder;

import java.time.Instant;

/** One turn of reminders of a campaign; whatever happens, nobody gets two mails for the same. */
record ReminderSlot(String name, Instant at) {}
