/** How fast the engine is, beside R on the same ratings and beside a plain pass over them. */
@NullMarked
package org.trust360.benchmarks.scoring;

import org.jspecify.annotations.NullMarked;
