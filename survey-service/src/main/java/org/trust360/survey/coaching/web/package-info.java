/** The pages on which HR assigns coaches and coaches find their leaders. */
@NullMarked
package org.trust360.survey.coaching.web;

import org.jspecify.annotations.NullMarked;
