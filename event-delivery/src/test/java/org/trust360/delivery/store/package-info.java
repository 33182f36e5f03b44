/** What the connections promise. */
@NullMarked
package org.trust360.delivery.store;

import org.jspecify.annotations.NullMarked;
