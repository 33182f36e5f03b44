/** Hands one letter to a mail server and tells what the server said. */
@NullMarked
package org.trust360.notification.smtp;

import org.jspecify.annotations.NullMarked;
