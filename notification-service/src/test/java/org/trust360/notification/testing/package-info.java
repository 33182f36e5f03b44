/** The neighbours of this service, played by small servers of our own. */
@NullMarked
package org.trust360.notification.testing;

import org.jspecify.annotations.NullMarked;
