/** Tests of what may be shown. */
@NullMarked
package org.trust360.scoring.publication;

import org.jspecify.annotations.NullMarked;
