@NullMarked
package org.trust360.scoring.ratingsfile.output;

import org.jspecify.annotations.NullMarked;
