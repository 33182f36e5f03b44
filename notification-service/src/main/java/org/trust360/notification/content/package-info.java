/** What a mail has to say: asked from survey-service at the moment of sending, never stored here. */
@NullMarked
package org.trust360.notification.content;

import org.jspecify.annotations.NullMarked;
