/** Frozen reports: made once, announced, released, and read by the leader they are about. */
@NullMarked
package org.trust360.scoring.report;

import org.jspecify.annotations.NullMarked;
