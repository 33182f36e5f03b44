/** The pages on the way from a report, in a real browser. Needs the profile {@code browser} and Chromium. */
@NullMarked
package org.trust360.scoring.journey.browser;

import org.jspecify.annotations.NullMarked;
