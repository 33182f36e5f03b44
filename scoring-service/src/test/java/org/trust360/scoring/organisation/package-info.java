/** Tests of what a campaign says of the organisation. */
@NullMarked
package org.trust360.scoring.organisation;

import org.jspecify.annotations.NullMarked;
