/** Reminds raters of what they have not answered yet; nobody else learns whom. */
@NullMarked
package org.trust360.survey.reminder;

import org.jspecify.annotations.NullMarked;
