package org.trust360.scoring.organisation.closing;

import org.trust360.scoring.norms.FrozenNorms;

/** Where the picture of a campaign stays. */
public record Kept(FrozenFigures figures, FrozenNorms norms) {}
