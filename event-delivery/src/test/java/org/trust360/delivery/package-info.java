/** Delivery as a whole, on a real broker and a real store. */
@NullMarked
package org.trust360.delivery;

import org.jspecify.annotations.NullMarked;
