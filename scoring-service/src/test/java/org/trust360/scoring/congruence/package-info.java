/** Tests of the model, against its reference in R. */
@NullMarked
package org.trust360.scoring.congruence;

import org.jspecify.annotations.NullMarked;
