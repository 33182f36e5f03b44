/** Nominations for programs: the same that the pages do, in JSON. */
@NullMarked
package org.trust360.survey.nomination.api;

import org.jspecify.annotations.NullMarked;
