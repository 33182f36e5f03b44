/**
 * What a campaign says of the organisation and of the questionnaire: computed once, when every report is frozen, never
 * about fewer than three leaders, and never a list of people.
 */
@NullMarked
package org.trust360.scoring.organisation;

import org.jspecify.annotations.NullMarked;
