package org.trust360.scoring.campaign;

/**
 * What was agreed about the reports of a campaign before anybody answered.
 *
 * @param comments whether raters could write comments
 * @param hrReads whether HR may read a report once it is released
 */
public record ReportTerms(ReleaseRule release, boolean comments, boolean hrReads) {

    /** HR releases and does not read; comments are asked for. */
    public static final ReportTerms USUAL = new ReportTerms(ReleaseRule.HR, true, false);
}
