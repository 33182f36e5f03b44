/** Tests of how a campaign goes on for the organisation. */
@NullMarked
package org.trust360.scoring.organisation.way;

import org.jspecify.annotations.NullMarked;
