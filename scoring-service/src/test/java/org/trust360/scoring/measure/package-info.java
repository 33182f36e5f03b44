/** Tests of the measures. */
@NullMarked
package org.trust360.scoring.measure;

import org.jspecify.annotations.NullMarked;
