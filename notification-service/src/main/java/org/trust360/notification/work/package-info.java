/** How work that is owed is done: leased in the store, by workers in shifts, with pauses after failures. */
@NullMarked
package org.trust360.notification.work;

import org.jspecify.annotations.NullMarked;
