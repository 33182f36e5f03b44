/** The trust-congruence model: where intention, behavior and perception of a leader agree, and where they do not. */
@NullMarked
package org.trust360.scoring.congruence;

import org.jspecify.annotations.NullMarked;
