/** Who may call this service at all. */
@NullMarked
package org.trust360.notification.access;

import org.jspecify.annotations.NullMarked;
