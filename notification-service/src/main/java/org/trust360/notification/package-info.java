/** Sends the mails that events make the suite owe to people. */
@NullMarked
package org.trust360.notification;

import org.jspecify.annotations.NullMarked;
