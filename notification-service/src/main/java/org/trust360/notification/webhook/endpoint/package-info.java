/** Where webhooks go, as the administrator alone names it, and how one is signed and posted. */
@NullMarked
package org.trust360.notification.webhook.endpoint;

import org.jspecify.annotations.NullMarked;
