/** Outboxes on a real store and the relay on a real broker. */
@NullMarked
package org.trust360.delivery.outbox;

import org.jspecify.annotations.NullMarked;
