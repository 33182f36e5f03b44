/** What HR plans of a campaign, the rules it has to keep, and the terms that come of it. */
@NullMarked
package org.trust360.survey.plan;

import org.jspecify.annotations.NullMarked;
