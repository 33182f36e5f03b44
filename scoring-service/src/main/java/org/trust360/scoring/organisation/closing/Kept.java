package org.trust360.scoring.organisation.closing;

import org.trust360.scoring.norms.FrozenNorms;
import org.trust360.scoring.report.Reporting;

/** Where the picture of a campaign stays, and who waits for its norms. */
public record Kept(FrozenFigures figures, FrozenNorms norms, Reporting reporting) {}
