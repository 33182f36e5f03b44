/** Tests of pulses. */
@NullMarked
package org.trust360.scoring.pulse;

import org.jspecify.annotations.NullMarked;
