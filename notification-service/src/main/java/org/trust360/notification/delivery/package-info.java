/** Works the owed mails: takes one, asks what it says, sends it, notes the outcome. */
@NullMarked
package org.trust360.notification.delivery;

import org.jspecify.annotations.NullMarked;
