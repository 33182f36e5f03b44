/** {@code ./run score}: scores a file of ratings without a server, by the engine and the rules of the service. */
@NullMarked
package org.trust360.scoring.ratingsfile;

import org.jspecify.annotations.NullMarked;
