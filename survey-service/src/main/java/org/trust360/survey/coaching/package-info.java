/** Who coaches whom in campaigns whose reports are released in conversations, and whom a coach coaches. */
@NullMarked
package org.trust360.survey.coaching;

import org.jspecify.annotations.NullMarked;
