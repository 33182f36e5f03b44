@NullMarked
package org.trust360.scoring.trail;

import org.jspecify.annotations.NullMarked;
