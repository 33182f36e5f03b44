/** The wording of mails, in each language, as text and as HTML. */
@NullMarked
package org.trust360.notification.letter;

import org.jspecify.annotations.NullMarked;
