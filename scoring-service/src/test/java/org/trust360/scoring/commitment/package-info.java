@NullMarked
package org.trust360.scoring.commitment;

import org.jspecify.annotations.NullMarked;
