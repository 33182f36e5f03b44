package org.trust360.scoring.publication;

import java.util.List;
import org.trust360.scoring.audit.Release;

/**
 * A report that the auditor let pass, with the record of what was decided. There is no other way to make one than through
 * the auditor, and nothing else can be frozen.
 */
public final class AuditedRelease {

    private final Report report;
    private final DecisionRecord record;
    private final List<ReleasedCell> cells;

    /** The release is asked for as the proof that there was an audit. */
    AuditedRelease(Release release, Report report, DecisionRecord record, List<ReleasedCell> cells) {
        if (release.cells().size() != cells.size() || release.policy().threshold() != report.threshold()) {
            throw new IllegalArgumentException("Not the report of this release");
        }
        this.report = report;
        this.record = record;
        this.cells = List.copyOf(cells);
    }

    public Report report() {
        return report;
    }

    public DecisionRecord record() {
        return record;
    }

    /** What the auditor must remember. */
    public List<ReleasedCell> cells() {
        return cells;
    }
}
