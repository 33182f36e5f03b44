package org.trust360.survey.campaign;

import java.util.Optional;
import org.trust360.survey.plan.Terms;

/**
 * What the reports of a campaign are read against: of the campaigns on the same questionnaire, in whatever version, the
 * last to close of those whose reports are all released. Asked once, when a campaign opens; what opens later, or is
 * released later, changes nothing.
 */
interface References {

    /** None for a pulse, which is read as the report it asks about again. */
    Optional<String> of(Terms terms);
}
