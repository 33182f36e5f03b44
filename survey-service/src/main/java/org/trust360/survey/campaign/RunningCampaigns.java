package org.trust360.survey.campaign;

import java.time.Instant;
import java.util.List;
import org.trust360.survey.plan.Course;

/** Campaigns whose raters have been written to and may answer. */
public interface RunningCampaigns {

    List<Running> running();

    /** A campaign as far as its timing goes. */
    record Running(String id, Instant openedAt, Instant deadline, Course.ReminderPlan reminders) {}
}
