/** What the forms of a report take in time and memory. */
@NullMarked
package org.trust360.benchmarks.report;

import org.jspecify.annotations.NullMarked;
