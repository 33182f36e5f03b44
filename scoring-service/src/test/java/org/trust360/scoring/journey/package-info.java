@NullMarked
package org.trust360.scoring.journey;

import org.jspecify.annotations.NullMarked;
