package org.trust360.scoring.publication;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;

/**
 * What was decided about a release and by which rules, for the works council and for data protection. It holds no answer
 * and no number of people below the threshold.
 *
 * @param format 1; a higher number says that a field was removed or means something else
 * @param auditor the version of the auditor's rules
 * @param policy what raters were promised, in one line
 * @param fingerprint SHA-256 of the policy
 * @param shown the figures that are shown, theme by theme
 * @param decisions what is not shown as it is, and why
 */
@JsonPropertyOrder({"format", "report", "version", "auditor", "policy", "fingerprint", "shown", "decisions"})
public record DecisionRecord(
        int format,
        String report,
        int version,
        int auditor,
        String policy,
        String fingerprint,
        List<String> shown,
        List<Report.Decision> decisions) {

    /** The format of the records that this release makes. */
    public static final int FORMAT = 1;
}
