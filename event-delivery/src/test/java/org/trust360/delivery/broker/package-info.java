/** Settings and topics on a real broker. */
@NullMarked
package org.trust360.delivery.broker;

import org.jspecify.annotations.NullMarked;
