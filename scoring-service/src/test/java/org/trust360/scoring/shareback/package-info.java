@NullMarked
package org.trust360.scoring.shareback;

import org.jspecify.annotations.NullMarked;
