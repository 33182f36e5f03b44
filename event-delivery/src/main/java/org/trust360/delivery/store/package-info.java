/** Connections to a store that keeps what it acknowledges. */
@NullMarked
package org.trust360.delivery.store;

import org.jspecify.annotations.NullMarked;
