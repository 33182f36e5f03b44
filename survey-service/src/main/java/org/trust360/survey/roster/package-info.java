/** Who rates whom in a campaign: worked out from relationships, then frozen. */
@NullMarked
package org.trust360.survey.roster;

import org.jspecify.annotations.NullMarked;
