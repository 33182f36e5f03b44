/** Whom mails reached, and whom not: what HR sees of it, person by person. Reminders are never part of it (A11). */
@NullMarked
package org.trust360.survey.maildelivery;

import org.jspecify.annotations.NullMarked;
