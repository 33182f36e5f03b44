@NullMarked
package org.trust360.benchmarks.scoring;

import org.jspecify.annotations.NullMarked;
