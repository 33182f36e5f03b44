/** What leaders write to those who were asked about them: kept sealed, opened when a mail with it is sent. */
@NullMarked
package org.trust360.survey.shareback;

import org.jspecify.annotations.NullMarked;
