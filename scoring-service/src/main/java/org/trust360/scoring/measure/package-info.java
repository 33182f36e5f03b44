/** Numbers: one final class per measure, its comment the specification. Knows no framework and no store. */
@NullMarked
package org.trust360.scoring.measure;

import org.jspecify.annotations.NullMarked;
