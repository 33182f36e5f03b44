/** How a service proves to another who is calling: the same for the two calls that are not events. */
@NullMarked
package org.trust360.delivery.caller;

import org.jspecify.annotations.NullMarked;
