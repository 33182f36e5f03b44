package org.trust360.scoring.organisation.closing;

import com.mongodb.client.MongoDatabase;
import org.trust360.scoring.report.ReportingParts;

/** The making of pictures, beside reporting, on one database. */
public record ClosingParts(Kept kept, OrganisationClosing closing) {

    public static ClosingParts on(MongoDatabase database, ReportingParts parts) {
        var kept = new Kept(new FrozenFigures(database), parts.norms(), parts.reporting());
        return new ClosingParts(
                kept, new OrganisationClosing(parts.campaigns(), parts.evidence(), parts.reports(), kept));
    }
}
