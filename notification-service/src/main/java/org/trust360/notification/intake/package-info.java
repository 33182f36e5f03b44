/** The events that make a mail owed. */
@NullMarked
package org.trust360.notification.intake;

import org.jspecify.annotations.NullMarked;
