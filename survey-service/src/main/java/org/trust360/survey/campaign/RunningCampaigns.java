package org.trust360.survey.campaign;

import java.time.Instant;
import java.util.List;

/** Campaigns whose raters have been written to and may answer. */
public interface RunningCampaigns {

    List<Running> running();

    /** A campaign as far as its timing goes. */
    record Running(String id, Instant openedAt, Instant deadline, Course.ReminderPlan reminders) {}
}
