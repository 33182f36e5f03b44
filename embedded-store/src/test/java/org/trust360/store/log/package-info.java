/** Tests of the log by itself: recovery, compaction and what a damaged file does. */
@NullMarked
package org.trust360.store.log;

import org.jspecify.annotations.NullMarked;
