/**
 * Numbers: one final class per measure, its comment the specification. Knows no framework and no store.
 *
 * <p>In arrays NaN stands for a missing value, and values beyond ±1e100 are refused; a result never holds either.
 */
@NullMarked
package org.trust360.scoring.measure;

import org.jspecify.annotations.NullMarked;
