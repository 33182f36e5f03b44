/** The check that real ratings come out of a report as they went into the import. */
@NullMarked
package org.trust360.benchmarks.realratings;

import org.jspecify.annotations.NullMarked;
