/** Tests of the service as a whole. */
@NullMarked
package org.trust360.scoring;

import org.jspecify.annotations.NullMarked;
