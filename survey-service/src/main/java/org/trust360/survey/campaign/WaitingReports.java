package org.trust360.survey.campaign;

/** Learns that a report is ready and not released yet. */
public interface WaitingReports {

    /** May be told the same any number of times. */
    void ready(String campaign, String subject);
}
