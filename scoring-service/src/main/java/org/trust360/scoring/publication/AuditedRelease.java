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

    private AuditedRelease(Report report, DecisionRecord record, List<ReleasedCell> cells) {
        this.report = report;
        this.record = record;
        this.cells = cells;
    }

    /** The release is asked for as the proof that there was an audit. */
    AuditedRelease(Release release, Report report, DecisionRecord record, List<ReleasedCell> cells) {
        if (release.cells().size() != cells.size() || release.policy().threshold() != report.threshold()) {
            throw new IllegalArgumentException("Not the report of this release");
        }
        this.report = report;
        this.record = record;
        this.cells = List.copyOf(cells);
    }

    /** The same with what follows from this report and earlier published ones, and so needs no audit of its own. */
    public AuditedRelease with(Growth growth) {
        return new AuditedRelease(grown(growth), record, cells);
    }

    private Report grown(Growth growth) {
        return new Report(
                report.format(),
                report.id(),
                report.version(),
                report.campaign(),
                report.subject(),
                report.questionnaire(),
                report.threshold(),
                report.limits(),
                report.norms(),
                report.answered(),
                report.summary(),
                report.chain(),
                report.followership(),
                report.groups(),
                report.themes(),
                growth,
                report.decisions());
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
