/** What the mails of this service say: asked for when they are sent, answered by whoever owes them. */
@NullMarked
package org.trust360.survey.mail;

import org.jspecify.annotations.NullMarked;
