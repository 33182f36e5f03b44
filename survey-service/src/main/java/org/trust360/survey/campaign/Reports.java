package org.trust360.survey.campaign;

/** Which subjects' reports are ready or released; a set, so it does not matter how often or in what order it is told. */
interface Reports {

    void ready(String campaign, String subject);

    void released(String campaign, String subject);

    Count count(String campaign);

    /** Subjects with a report, and those of them whose report is released. */
    record Count(int ready, int released) {}
}
