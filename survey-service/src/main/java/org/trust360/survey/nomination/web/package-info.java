/** The pages where raters are proposed, and where that is decided: for those who are rated, those who approve, and HR. */
@NullMarked
package org.trust360.survey.nomination.web;

import org.jspecify.annotations.NullMarked;
