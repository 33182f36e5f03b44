@NullMarked
package org.trust360.scoring.ratingsfile.reading;

import org.jspecify.annotations.NullMarked;
