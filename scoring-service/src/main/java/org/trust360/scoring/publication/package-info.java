/** What a leader may see: rounded, withheld below the threshold, and recomputed from nothing finer. */
@NullMarked
package org.trust360.scoring.publication;

import org.jspecify.annotations.NullMarked;
