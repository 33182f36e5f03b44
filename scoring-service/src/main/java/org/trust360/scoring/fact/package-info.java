/** Facts about leaders that an authorised person states: an admitted mistake, a deception. Never inferred from ratings. */
@NullMarked
package org.trust360.scoring.fact;

import org.jspecify.annotations.NullMarked;
