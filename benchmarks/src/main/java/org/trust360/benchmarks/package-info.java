/** Numbers behind every claim: the kill campaign, the load generator. */
@NullMarked
package org.trust360.benchmarks;

import org.jspecify.annotations.NullMarked;
