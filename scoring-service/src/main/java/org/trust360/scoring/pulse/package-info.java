/** Pulses: weeks after a report its leader asks the same raters about one or two themes again. */
@NullMarked
package org.trust360.scoring.pulse;

import org.jspecify.annotations.NullMarked;
