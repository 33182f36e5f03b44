/** Growth against a leader's own earlier reports: change that can be told from noise, and the scenario of trust. */
@NullMarked
package org.trust360.scoring.growth;

import org.jspecify.annotations.NullMarked;
