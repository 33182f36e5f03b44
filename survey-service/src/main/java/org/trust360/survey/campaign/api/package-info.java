/** Campaigns for programs: the same that the pages do, in JSON. */
@NullMarked
package org.trust360.survey.campaign.api;

import org.jspecify.annotations.NullMarked;
