/** What HR should know of a campaign before it starts. */
@NullMarked
package org.trust360.survey.outlook;

import org.jspecify.annotations.NullMarked;
