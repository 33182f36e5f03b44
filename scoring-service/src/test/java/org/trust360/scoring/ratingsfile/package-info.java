@NullMarked
package org.trust360.scoring.ratingsfile;

import org.jspecify.annotations.NullMarked;
