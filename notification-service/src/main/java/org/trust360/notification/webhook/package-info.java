/** Tells other systems that something happened: what is owed to which endpoint, and posting it until they have it. */
@NullMarked
package org.trust360.notification.webhook;

import org.jspecify.annotations.NullMarked;
