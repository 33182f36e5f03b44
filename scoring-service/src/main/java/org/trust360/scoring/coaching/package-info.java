/** What coaches do: read the reports of their leaders, note when they talk, release. */
@NullMarked
package org.trust360.scoring.coaching;

import org.jspecify.annotations.NullMarked;
