package org.trust360.survey.plan;

/**
 * What becomes of the answers: who lets the reports be seen, and who reads in them. Raters are told before they answer, so
 * it freezes when collecting starts (A2).
 *
 * @param comments whether raters may write comments (A10)
 * @param hrReads whether HR may read a report after the one it is about may
 */
public record ReportTerms(ReleaseRule release, boolean comments, boolean hrReads) {

    /** HR releases all, comments are asked for, and a report is read by nobody but the one it is about. */
    public static final ReportTerms USUAL = new ReportTerms(ReleaseRule.HR, true, false);
}
