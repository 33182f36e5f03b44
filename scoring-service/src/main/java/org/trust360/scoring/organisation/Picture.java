package org.trust360.scoring.organisation;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.trust360.scoring.congruence.Norms;

/**
 * What a campaign gives beyond the reports.
 *
 * @param norms null where there are too few leaders for them
 * @param released who is in which of the figures, for what is published later; it never leaves the store
 */
public record Picture(OrganisationFigures figures, @Nullable Norms norms, List<ReleasedFigure> released) {}
