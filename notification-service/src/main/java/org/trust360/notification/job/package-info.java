/** Which mails are owed, who works them now, and what became of them. */
@NullMarked
package org.trust360.notification.job;

import org.jspecify.annotations.NullMarked;
