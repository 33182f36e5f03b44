@NullMarked
package org.trust360.scoring.coaching;

import org.jspecify.annotations.NullMarked;
