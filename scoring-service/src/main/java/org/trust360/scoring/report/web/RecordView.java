package org.trust360.scoring.report.web;

import org.jspecify.annotations.Nullable;
import org.trust360.scoring.report.FrozenReport;
import org.trust360.scoring.report.ReportJson;

/**
 * What the decision record says of the audit as a whole; what was withheld stands in the report.
 *
 * @param fingerprint of the promise
 * @param address where the record is as JSON
 */
record RecordView(String text, String fingerprint, String address) {

    /** Null for reports from before there was an auditor. */
    static @Nullable RecordView of(FrozenReport report, Language language) {
        var json = report.record();
        if (json == null) {
            return null;
        }
        var record = ReportJson.readRecord(json);
        return new RecordView(
                language.text("record.text", record.auditor(), record.shown().size()),
                record.fingerprint(),
                "/api/reports/" + report.id() + "/record");
    }
}
