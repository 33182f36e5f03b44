/** Tests of growth between cycles and of the scenario. */
@NullMarked
package org.trust360.scoring.growth;

import org.jspecify.annotations.NullMarked;
