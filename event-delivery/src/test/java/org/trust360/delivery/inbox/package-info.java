/** Consumers on a real broker and a real store. */
@NullMarked
package org.trust360.delivery.inbox;

import org.jspecify.annotations.NullMarked;
