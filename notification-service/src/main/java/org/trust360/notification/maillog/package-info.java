/** What HR may see of the mails: kind, state and the server's last word, no person. */
@NullMarked
package org.trust360.notification.maillog;

import org.jspecify.annotations.NullMarked;
