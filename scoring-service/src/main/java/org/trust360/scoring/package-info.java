/** scoring-service: from answer sheets to reports about trust. */
@NullMarked
package org.trust360.scoring;

import org.jspecify.annotations.NullMarked;
