/** The personal links: who is asked to rate whom, by which secret, and the mails that carry it. */
@NullMarked
package org.trust360.survey.invitation;

import org.jspecify.annotations.NullMarked;
