/** The keys under which words about and of a leader lie: asked from survey-service, held for a minute at most (G3). */
@NullMarked
package org.trust360.scoring.datakey;

import org.jspecify.annotations.NullMarked;
