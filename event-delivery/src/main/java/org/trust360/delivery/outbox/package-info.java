/** Facts inside the document they belong to, and the relay that tells them to the broker. */
@NullMarked
package org.trust360.delivery.outbox;

import org.jspecify.annotations.NullMarked;
