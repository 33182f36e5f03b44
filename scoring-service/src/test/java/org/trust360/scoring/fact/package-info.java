/** Tests of stated facts. */
@NullMarked
package org.trust360.scoring.fact;

import org.jspecify.annotations.NullMarked;
