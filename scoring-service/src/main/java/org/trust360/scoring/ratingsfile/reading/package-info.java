/** Reads a file of ratings and says of everything that it does not take where it is, why, and what to do. */
@NullMarked
package org.trust360.scoring.ratingsfile.reading;

import org.jspecify.annotations.NullMarked;
