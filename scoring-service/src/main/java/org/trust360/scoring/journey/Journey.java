package org.trust360.scoring.journey;

import java.time.LocalDate;
import org.trust360.scoring.publication.Report;

/**
 * What follows from the report about a leader in a campaign; a later version of the report goes on with it.
 *
 * @param id the same for every version of the report
 * @param releasedOn the day from which the leader may read the report
 */
public record Journey(String id, LocalDate releasedOn, Report report) {

    public String campaign() {
        return report.campaign();
    }

    public String subject() {
        return report.subject();
    }
}
