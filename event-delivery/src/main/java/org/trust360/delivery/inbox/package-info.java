/** Events from the broker to their handlers; what no handler accepts is parked. */
@NullMarked
package org.trust360.delivery.inbox;

import org.jspecify.annotations.NullMarked;
