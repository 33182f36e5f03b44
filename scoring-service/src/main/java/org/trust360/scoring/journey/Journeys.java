package org.trust360.scoring.journey;

import java.util.Objects;
import java.util.Optional;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.stereotype.Component;
import org.trust360.scoring.publication.Report;
import org.trust360.scoring.report.FrozenReport;
import org.trust360.scoring.report.ReportJson;
import org.trust360.scoring.report.Reports;

/** Finds a leader's own way from a report. It is nobody else's: no role, no coach and no policy opens it. */
@Component
public class Journeys {

    private final Reports reports;

    Journeys(Reports reports) {
        this.reports = reports;
    }

    /** Nothing for a report that does not exist, is not released, or is about somebody else. */
    public Optional<Journey> of(Jwt viewer, String reportId) {
        var person = viewer.getClaimAsString("person");
        return person == null
                ? Optional.empty()
                : reports.releasedTo(person, reportId).map(Journeys::journey);
    }

    private static Journey journey(FrozenReport report) {
        return new Journey(
                Report.id(report.campaign(), report.subject()),
                Objects.requireNonNull(report.releasedOn()),
                ReportJson.read(report.json()));
    }
}
