/** Tests of what events bring. */
@NullMarked
package org.trust360.scoring.intake;

import org.jspecify.annotations.NullMarked;
