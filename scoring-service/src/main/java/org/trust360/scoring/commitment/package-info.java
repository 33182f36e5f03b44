/** The one or two small experiments that a leader takes on after a report: the leader's alone, sealed where they lie. */
@NullMarked
package org.trust360.scoring.commitment;

import org.jspecify.annotations.NullMarked;
