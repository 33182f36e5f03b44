/** Slows whoever tries personal links one after the other, without remembering where they came from. */
@NullMarked
package org.trust360.gateway.guess;

import org.jspecify.annotations.NullMarked;
