package org.trust360.scoring.organisation;

import org.jspecify.annotations.Nullable;
import org.trust360.scoring.congruence.Norms;

/**
 * What a campaign gives beyond the reports.
 *
 * @param norms null where there are too few leaders for them
 */
public record Picture(OrganisationFigures figures, @Nullable Norms norms) {}
