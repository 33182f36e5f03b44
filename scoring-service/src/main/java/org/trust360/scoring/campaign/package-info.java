/** What scoring has to know of a campaign: its questionnaire, its threshold, and whether it is released. */
@NullMarked
package org.trust360.scoring.campaign;

import org.jspecify.annotations.NullMarked;
