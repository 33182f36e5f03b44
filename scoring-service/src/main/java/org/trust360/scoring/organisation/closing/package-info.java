/** Freezes the picture of a campaign when its last report is there. */
@NullMarked
package org.trust360.scoring.organisation.closing;

import org.jspecify.annotations.NullMarked;
