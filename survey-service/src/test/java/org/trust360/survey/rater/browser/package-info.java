/** The rating form in a real browser; compiled and run with the profile {@code browser} only. */
@NullMarked
package org.trust360.survey.rater.browser;

import org.jspecify.annotations.NullMarked;
